package org.fuer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A stage knows the stages to its left and none to its right. */
class StageBoundaryTests {

    private static final List<String> IN_ORDER = List.of(
            "catalogue",
            "fact",
            "intake",
            "validation",
            "template",
            "indicator",
            "assessment",
            "ranking",
            "publication",
            "batch",
            "cli");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fuer");

    @TestFactory
    Stream<DynamicTest> aStageKnowsNoneToItsRight() {
        return IN_ORDER.stream().limit(IN_ORDER.size() - 1L).map(stage -> {
            String[] toTheRight = IN_ORDER.subList(IN_ORDER.indexOf(stage) + 1, IN_ORDER.size()).stream()
                    .map(StageBoundaryTests::packageOf)
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(stage, () -> noClasses()
                    .that()
                    .resideInAPackage(packageOf(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(toTheRight)
                    .allowEmptyShould(true)
                    .check(MAIN));
        });
    }

    /** What has a package of its own within publication is complete in itself; printing uses it, never the other way. */
    @Test
    void aPartOfPublicationDoesNotKnowWhatPrints() {
        noClasses()
                .that()
                .resideInAPackage("org.fuer.publication.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fuer.publication")
                .check(MAIN);
    }

    @Test
    void everyClassBelongsToAStage() {
        classes()
                .should()
                .resideInAnyPackage(
                        IN_ORDER.stream().map(StageBoundaryTests::packageOf).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void onlyTheDatabaseSideKnowsSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        packageOf("catalogue"),
                        packageOf("intake"),
                        packageOf("validation"),
                        packageOf("template"),
                        packageOf("indicator"),
                        packageOf("assessment"),
                        packageOf("ranking"),
                        packageOf("publication"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(MAIN);
    }

    private static String packageOf(String stage) {
        return "org.fuer." + stage + "..";
    }
}
