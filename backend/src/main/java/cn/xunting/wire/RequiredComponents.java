package cn.xunting.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds JSON to the records' own word: a component that is not {@link Nullable} must be there. */
final class RequiredComponents extends BeanDeserializerModifier {
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
        Class<?> type = bean.getBeanClass();
        return type.isRecord() && type.getName().startsWith("cn.xunting.")
                ? new Checked(deserializer, required(type))
                : deserializer;
    }

    private static List<RecordComponent> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .toList();
    }

    private static final class Checked extends DelegatingDeserializer {
        private final transient List<RecordComponent> required;

        Checked(JsonDeserializer<?> delegate, List<RecordComponent> required) {
            super(delegate);
            this.required = required;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new Checked(delegate, required);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Object record = super.deserialize(json, context);
            for (RecordComponent component : required) {
                if (valueOf(component, record) == null) {
                    MissingComponent missing = new MissingComponent(json, component.getName());
                    missing.prependPath(record, component.getName());
                    throw missing;
                }
            }
            return record;
        }

        private static @Nullable Object valueOf(RecordComponent component, Object record) throws IOException {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IOException("A record's accessor failed: " + component, e);
            }
        }
    }
}
