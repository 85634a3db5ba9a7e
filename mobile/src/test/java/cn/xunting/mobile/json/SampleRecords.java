package cn.xunting.mobile.json;

import cn.xunting.model.Points;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a record with every component set, or with everything absent that may be, so that no record needs a sample by hand. */
enum SampleRecords {
    FULL,
    BARE;

    <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> valueOf(component.getName(), component.getAnnotatedType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make a sample " + type, e);
        }
    }

    private @Nullable Object valueOf(String name, AnnotatedType annotated) {
        if (this == BARE && annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return this == BARE ? List.of() : List.of(present(name, element), present(name, element));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Map<String, String> map = new LinkedHashMap<>();
            map.put("先", "乙");
            map.put("后", "甲");
            return this == BARE ? Map.of() : map;
        }
        return plain(name, (Class<?>) type);
    }

    private Object present(String name, AnnotatedType element) {
        Object value = valueOf(name, element);
        if (value == null) {
            throw new AssertionError("A list on the wire holds no nulls: " + name);
        }
        return value;
    }

    private Object plain(String name, Class<?> type) {
        if (type == String.class) {
            return name + " “窗口”\n\\ 😀 <&>/\u2028\u0001";
        } else if (type == int.class || type == Integer.class) {
            return 99;
        } else if (type == boolean.class) {
            return this == FULL;
        } else if (type == Instant.class) {
            return this == FULL ? Instant.parse("2023-10-09T01:41:05.070Z") : Instant.parse("2023-10-09T01:41:00Z");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2023, 9, 1);
        } else if (type == YearMonth.class) {
            return YearMonth.of(2023, 9);
        } else if (type == UUID.class) {
            return new UUID(0x018b_1234_5678_7abcL, 0x8000_0000_0000_0001L);
        } else if (type == Points.class) {
            return Points.parse(this == FULL ? "-11.5" : "0");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return of(type);
        }
        throw new AssertionError("The wire has a new kind of component, teach it here: " + type);
    }
}
