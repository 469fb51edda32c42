package org.fuer.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.Version;
import org.fuer.catalogue.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which program this is: the hash of its own classes and resources, the same for every build of unchanged sources,
 * whether it runs from a jar or from a folder of classes.
 */
final class ProgramBuild {

    private static final String[] CONTENTS = {"org/fuer/**/*.class", "messages/*.properties"};

    private ProgramBuild() {}

    /** The hash of the program's classes and messages. */
    static String hash() {
        try {
            SortedMap<String, Resource> contents = new TreeMap<>();
            URL root = ProgramBuild.class.getProtectionDomain().getCodeSource().getLocation();
            PathMatchingResourcePatternResolver resolver =
                    new PathMatchingResourcePatternResolver(ProgramBuild.class.getClassLoader());
            for (String pattern : CONTENTS) {
                for (Resource resource : resolver.getResources(root + pattern)) {
                    String address = resource.getURL().toString();
                    contents.put(address.substring(address.lastIndexOf(folderOf(pattern))), resource);
                }
            }
            if (contents.isEmpty()) {
                throw new IllegalStateException("no classes under " + root);
            }
            Sha256 hash = new Sha256();
            for (var content : contents.entrySet()) {
                hash.add(content.getKey()).add(content.getValue().getContentAsByteArray());
            }
            return hash.hexadecimal();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own classes cannot be read", e);
        }
    }

    private static String folderOf(String pattern) {
        return "/" + pattern.substring(0, pattern.indexOf('*'));
    }

    /** The version of the library that writes the workbooks. */
    static String workbookWriter() {
        return Version.getProduct() + " " + Version.getVersion();
    }
}
