package cn.xunting;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Stream;

/** What the house style asks of classes beyond what ArchUnit has words for. */
final class HouseConditions {
    private HouseConditions() {}

    static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return (owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system")))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }

    static ArchCondition<JavaClass> notTouchFloatingPoint() {
        return new ArchCondition<>("not touch floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> fields = type.getFields().stream().map(field -> field.getRawType());
                Stream<JavaClass> own = type.getCodeUnits().stream().flatMap(HouseConditions::typesOf);
                Stream<JavaClass> called = type.getCodeUnitCallsFromSelf().stream()
                        .flatMap(call -> Stream.concat(
                                call.getTarget().getRawParameterTypes().stream(),
                                Stream.of(call.getTarget().getRawReturnType())));
                Stream.of(fields, own, called)
                        .flatMap(types -> types)
                        .map(JavaClass::getName)
                        .filter(Set.of("double", "float", "java.lang.Double", "java.lang.Float")::contains)
                        .distinct()
                        .forEach(found ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " touches " + found)));
            }
        };
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    static ArchCondition<JavaMethod> beNamedBySecurity() {
        return new ArchCondition<>("be named by a security annotation, or its class be") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = Stream.of(RolesAllowed.class, PermitAll.class, Authenticated.class)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is named by none"));
                }
            }
        };
    }
}
