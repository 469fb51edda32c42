package org.fuer.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The words of the field as JSON and back, by the components of their records. Characters that a database cannot keep
 * (U+0000 and halves of surrogate pairs) become U+FFFD, so that every database gives back the same.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .addModule(new SimpleModule().addSerializer(String.class, new StorableText()))
            .build();

    private Json() {}

    static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static final class StorableText extends StdSerializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(storable(text));
        }

        private static String storable(String text) {
            boolean storable = text.codePoints().allMatch(StorableText::storable);
            if (storable) {
                return text;
            }
            StringBuilder cleaned = new StringBuilder();
            text.codePoints().forEach(c -> cleaned.appendCodePoint(storable(c) ? c : 0xFFFD));
            return cleaned.toString();
        }

        private static boolean storable(int codePoint) {
            return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        }
    }
}
