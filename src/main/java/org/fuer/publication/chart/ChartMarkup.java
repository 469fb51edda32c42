package org.fuer.publication.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The markup of a part, as it grows. */
final class ChartMarkup {

    /** The format of a year, which is no date: a count of days would be one. */
    static final String YEAR_FORMAT = "0";

    private final StringBuilder text = new StringBuilder(8192);

    /** Adds markup as it is. */
    ChartMarkup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Adds an element with what is written inside it; the attributes stand after its name. */
    ChartMarkup in(String element, Runnable inside) {
        text.append('<').append(element).append('>');
        inside.run();
        int blank = element.indexOf(' ');
        text.append("</")
                .append(blank < 0 ? element : element.substring(0, blank))
                .append('>');
        return this;
    }

    /** Adds an element that holds nothing but a value. */
    ChartMarkup value(String element, Object value) {
        text.append('<').append(element).append(" val=\"").append(value).append("\"/>");
        return this;
    }

    /** Adds an element that holds a text. */
    ChartMarkup text(String element, String content) {
        return in(element, () -> text.append(XmlText.escaped(content)));
    }

    /** Adds a number format of its own, whatever the cells have. */
    ChartMarkup format(String code) {
        text.append("<c:numFmt formatCode=\"").append(XmlText.escaped(code)).append("\" sourceLinked=\"0\"/>");
        return this;
    }

    /** Adds a reference to cells of numbers with what stands in them. */
    ChartMarkup numbers(String reference, String format, List<? extends @Nullable Number> numbers) {
        return in("c:numRef", () -> text("c:f", reference).in("c:numCache", () -> {
            text("c:formatCode", format).value("c:ptCount", numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                Number number = numbers.get(i);
                if (number != null) {
                    point(i, number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString());
                }
            }
        }));
    }

    /** Adds a reference to cells of words with what stands in them. */
    ChartMarkup words(String reference, List<String> words) {
        return in("c:strRef", () -> text("c:f", reference).in("c:strCache", () -> {
            value("c:ptCount", words.size());
            for (int i = 0; i < words.size(); i++) {
                point(i, words.get(i));
            }
        }));
    }

    /** Adds what the values of a chart are of. */
    ChartMarkup categories(String reference, ChartTable.Categories categories) {
        return in("c:cat", () -> {
            if (categories instanceof ChartTable.Years years) {
                numbers(reference, YEAR_FORMAT, years.years());
            } else if (categories instanceof ChartTable.Labels labels) {
                words(reference, labels.labels());
            }
        });
    }

    private void point(int index, String content) {
        in("c:pt idx=\"" + index + "\"", () -> text("c:v", content));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
