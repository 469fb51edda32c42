package org.fuer.publication.opendata;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fuer.publication.opendata.SdmxCodes.Code;
import org.fuer.publication.opendata.SdmxCodes.CodeList;
import org.fuer.publication.opendata.SdmxCodes.Names;

/**
 * The structure of the data as an SDMX-ML 2.1 structure message: data flow, code lists, concepts and the data structure
 * definition. It is the same for every place and year.
 */
final class SdmxStructure {

    static final String AGENCY = "FUER";
    static final String ID = "WOMEN_CHILDREN";
    static final String VERSION = "1.0.0";

    /** The dimensions in the order of a key; time comes last. */
    static final List<String> DIMENSIONS = List.of("FREQ", "REF_AREA", "INDICATOR", "SEX", "AGE", "RESIDENCE");

    static final String TIME = "TIME_PERIOD";
    static final String MEASURE = "OBS_VALUE";

    /** Said of an observation. */
    static final String STATUS = "OBS_STATUS";

    /** Said of an indicator or item. */
    static final List<String> OF_INDICATOR = List.of("UNIT_MEASURE", "UNIT_MULT", "DECIMALS");

    /** A message must say when it was made; the same structure says the same. */
    private static final String PREPARED = "2020-12-31T00:00:00Z";

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    private static final String CONCEPTS = "CS_FUER";

    private final SdmxCodes codes;
    private final List<CodeList> lists;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private SdmxStructure(SdmxCodes codes) throws XMLStreamException {
        this.codes = codes;
        this.lists = codes.all();
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The text of the message. */
    static byte[] message(SdmxCodes codes) {
        try {
            SdmxStructure structure = new SdmxStructure(codes);
            structure.write();
            return structure.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("mes:Structure");
        xml.writeAttribute("xmlns:mes", SCHEMAS + "message");
        xml.writeAttribute("xmlns:str", SCHEMAS + "structure");
        xml.writeAttribute("xmlns:com", SCHEMAS + "common");
        header();
        start("mes:Structures");
        dataFlow();
        start("str:Codelists");
        for (CodeList list : lists) {
            codeList(list);
        }
        end();
        concepts();
        dataStructure();
        end();
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void header() throws XMLStreamException {
        start("mes:Header");
        element("mes:ID", ID);
        element("mes:Test", "false");
        element("mes:Prepared", PREPARED);
        start("mes:Sender", "id", AGENCY);
        end();
        end();
    }

    private void dataFlow() throws XMLStreamException {
        start("str:Dataflows");
        maintained("str:Dataflow", ID, codes.names("structure.name"));
        start("str:Structure");
        start(
                "Ref",
                "id",
                ID,
                "version",
                VERSION,
                "agencyID",
                AGENCY,
                "package",
                "datastructure",
                "class",
                "DataStructure");
        end();
        end();
        end();
        end();
    }

    private void codeList(CodeList list) throws XMLStreamException {
        maintained("str:Codelist", list.id(), list.names());
        for (Code code : list.codes()) {
            start("str:Code", "id", code.id());
            names(code.names());
            end();
        }
        end();
    }

    private void concepts() throws XMLStreamException {
        start("str:Concepts");
        maintained("str:ConceptScheme", CONCEPTS, codes.names("structure.concepts"));
        for (String concept : DIMENSIONS) {
            concept(concept);
        }
        concept(TIME);
        concept(MEASURE);
        concept(STATUS);
        for (String concept : OF_INDICATOR) {
            concept(concept);
        }
        end();
        end();
    }

    private void concept(String concept) throws XMLStreamException {
        start("str:Concept", "id", concept);
        names(codes.names("column." + concept));
        end();
    }

    private void dataStructure() throws XMLStreamException {
        start("str:DataStructures");
        maintained("str:DataStructure", ID, codes.names("structure.name"));
        start("str:DataStructureComponents");
        start("str:DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (String dimension : DIMENSIONS) {
            start("str:Dimension", "id", dimension, "position", String.valueOf(position++));
            identity(dimension);
            representation(dimension, "");
            end();
        }
        start("str:TimeDimension", "id", TIME, "position", String.valueOf(position));
        identity(TIME);
        representation(TIME, "ObservationalTimePeriod");
        end();
        end();
        attributes();
        start("str:MeasureList", "id", "MeasureDescriptor");
        start("str:PrimaryMeasure", "id", MEASURE);
        identity(MEASURE);
        representation(MEASURE, "Decimal");
        end();
        end();
        end();
        end();
        end();
    }

    private void attributes() throws XMLStreamException {
        start("str:AttributeList", "id", "AttributeDescriptor");
        attribute(STATUS, "", "str:PrimaryMeasure", MEASURE);
        for (String attribute : OF_INDICATOR) {
            attribute(attribute, "Integer", "str:Dimension", "INDICATOR");
        }
        end();
    }

    private void attribute(String id, String plainType, String relation, String to) throws XMLStreamException {
        start("str:Attribute", "id", id, "assignmentStatus", "Mandatory");
        identity(id);
        representation(id, plainType);
        start("str:AttributeRelationship");
        start(relation);
        start("Ref", "id", to);
        end();
        end();
        end();
        end();
    }

    private void identity(String concept) throws XMLStreamException {
        start("str:ConceptIdentity");
        start(
                "Ref",
                "id",
                concept,
                "maintainableParentID",
                CONCEPTS,
                "maintainableParentVersion",
                VERSION,
                "agencyID",
                AGENCY,
                "package",
                "conceptscheme",
                "class",
                "Concept");
        end();
        end();
    }

    /** The code list of a component, else its plain type. */
    private void representation(String concept, String plainType) throws XMLStreamException {
        start("str:LocalRepresentation");
        if (lists.stream().anyMatch(list -> list.concept().equals(concept))) {
            start("str:Enumeration");
            start(
                    "Ref",
                    "id",
                    "CL_" + concept,
                    "version",
                    VERSION,
                    "agencyID",
                    AGENCY,
                    "package",
                    "codelist",
                    "class",
                    "Codelist");
            end();
        } else {
            start("str:TextFormat", "textType", plainType);
        }
        end();
        end();
    }

    private void maintained(String element, String id, Names names) throws XMLStreamException {
        start(element, "id", id, "agencyID", AGENCY, "version", VERSION, "isFinal", "true");
        names(names);
    }

    private void names(Names names) throws XMLStreamException {
        name("zh", names.zh());
        name("en", names.en());
    }

    private void name(String language, String name) throws XMLStreamException {
        start("com:Name", "xml:lang", language);
        xml.writeCharacters(name);
        end();
    }

    private void element(String name, String content) throws XMLStreamException {
        start(name);
        xml.writeCharacters(content);
        end();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
