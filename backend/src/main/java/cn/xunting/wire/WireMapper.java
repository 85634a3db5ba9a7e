package cn.xunting.wire;

import cn.xunting.model.Points;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The backend's one way to write and read JSON: absent components are left out, instants are RFC 3339 in UTC, points are
 * decimal strings, and a field nobody knows is refused, because a misspelt {@code staffNo} must not lose the person.
 */
public final class WireMapper {
    private WireMapper() {}

    /** Configures a mapper in place and answers it. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule("xunting")
                        .addSerializer(new PointsWriter())
                        .addDeserializer(Points.class, new PointsReader())
                        .setDeserializerModifier(new RequiredComponents()))
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    private static final class PointsWriter extends StdScalarSerializer<Points> {
        PointsWriter() {
            super(Points.class);
        }

        @Override
        public void serialize(Points points, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(points.toString());
        }
    }

    private static final class PointsReader extends StdScalarDeserializer<Points> {
        PointsReader() {
            super(Points.class);
        }

        @Override
        public Points deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return Points.parse(text);
            } catch (IllegalArgumentException e) {
                return (Points) context.handleWeirdStringValue(Points.class, text, "not an amount of points");
            }
        }
    }
}
