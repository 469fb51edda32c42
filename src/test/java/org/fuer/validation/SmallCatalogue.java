package org.fuer.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;

/**
 * A catalogue small enough to follow by hand: two forms, two places, a rule of each sort. Both places owe all of Q01; of
 * H01 the county owes the rows 01 to 03, the town only row 03, which need not be filled.
 */
final class SmallCatalogue {

    private static final String LAYOUTS = """
            layout,position,sex,age,residence,label_zh
            T,1,_T,_T,_T,合计
            TF,1,_T,_T,_T,合计
            TF,2,F,_T,_T,其中：女
            S,1,_T,_T,_T,合计
            S,2,M,_T,_T,男
            S,3,F,_T,_T,女
            R,1,_T,_T,_T,合计
            R,2,_T,_T,U,城镇
            R,3,_T,_T,R,农村
            ASC,1,_T,_T,_T,合计
            ASC,2,M,_T,_T,男
            ASC,3,F,_T,_T,女
            ASC,4,M,Y0T2,_T,0—2岁/男
            ASC,5,F,Y0T2,_T,0—2岁/女
            ASC,6,M,Y3T17,_T,3—17岁/男
            ASC,7,F,Y3T17,_T,3—17岁/女
            """;

    private static final String FORMS = """
            form,title_zh,title_en,department,layout_default,note
            Q01,人口基本情况,Population,statistics,S,
            H01,妇幼健康,Health of women and children,health,T,
            """;

    private static final String ITEMS = """
            item,form,row,parent,name_zh,unit,value_type,layout,min,max,required,note
            Q01_01,Q01,01,,常住人口,人,count,S,0,,yes,
            Q01_02,Q01,02,Q01_01,儿童,人,count,ASC,0,,no,
            H01_01,H01,01,,产妇数,人,count,R,0,,yes,
            H01_02,H01,02,H01_01,其中：高龄产妇,人,count,T,0,,no,
            H01_03,H01,03,,知晓率,%,percent,T,0,100,no,
            H01_04,H01,04,,医生数,人,count,TF,0,,no,
            H01_05,H01,05,,平均费用,元,money,S,0,,no,
            H01_06,H01,06,,助产士数,人,count,T,0,,no,
            """;

    private static final String INDICATORS = """
            indicator,name_zh,name_en,domain,unit,direction,numerator,denominator,multiplier,breakdown,decimals,key,definition_zh,source_note
            OLDER,高龄产妇比例,Older mothers,health,%,down,H01_02,H01_01,100,,2,no,高龄产妇占产妇的比例,县卫健局
            AWARE,知晓率,Awareness,health,%,up,H01_03,,1,,2,no,知晓的人所占比例,县卫健局
            """;

    private static final String RULES = """
            rule,form,kind,severity,left,op,right,tolerance,max_change,message_zh
            R001,H01,relation,error,H01_01,<=,Q01_01[F],,,产妇数不应超过女性人口
            R002,H01,relation,warning,H01_04,=,H01_06,0.1,,医生数应与助产士数基本一致
            R003,H01,ratio,warning,H01_02/H01_01,<=,0.5,,,高龄产妇比例偏高
            R004,Q01,yoy,warning,Q01_01,<=,,,0.1,常住人口变动超过10%
            R005,H01,relation,error,H01_06,>=,Q01_02[Y0T2],0.5,,助产士数不应少于婴幼儿数的一半
            R006,H01,ratio,warning,H01_04/H01_01,<=,100,,,医生数与产妇数之比偏高
            """;

    private static final String UNITS = """
            unit,name_zh,department,aliases,forms,note
            STAT,县统计局,statistics,,Q01,
            HEALTH,县卫健局,health,,H01,
            """;

    private static final String TARGETS = """
            target,plan,domain_zh,indicator,slice,comparator,value,value_unit,year,nature,units,responsible_basis,quantified,clause,line,baseline_value,baseline_year,note
            w-001,women,妇女与健康,OLDER,,<=,30,%,2030,,HEALTH,plan,yes,一,1,,,
            w-002,women,妇女与健康,AWARE,,>=,90,%,2030,,HEALTH,plan,yes,二,2,,,
            """;

    private static final String JOB = """
            place:
              name: 某省某县
            plans:
              women:
                title: 某县妇女发展规划（2021—2030年）
                start: 2021
                end: 2030
            """;

    private SmallCatalogue() {}

    /** Writes the files into an empty folder and reads them. */
    static Catalogue in(Path folder) {
        write(folder.resolve("common/layouts.csv"), LAYOUTS);
        write(folder.resolve("common/forms.csv"), FORMS);
        write(folder.resolve("common/items.csv"), ITEMS);
        write(folder.resolve("common/indicators.csv"), INDICATORS);
        write(folder.resolve("common/rules.csv"), RULES);
        writePlace(folder.resolve("county"), TARGETS);
        writePlace(folder.resolve("town"), TARGETS.replaceFirst("w-001.*\\n", ""));
        return new CatalogueReader().read(folder);
    }

    private static void writePlace(Path folder, String targets) {
        write(folder.resolve("units.csv"), UNITS);
        write(folder.resolve("targets.csv"), targets);
        write(folder.resolve("tasks.csv"), "task,plan,domain_zh,clause,line,summary_zh,units\n");
        write(folder.resolve("baselines.csv"), "indicator_or_item,slice,value,unit,year,line,source_id,note\n");
        write(folder.resolve("exceptions.csv"), "target,reason\n");
        write(folder.resolve("job.yml"), JOB);
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
