package cn.xunting.wire;

import cn.xunting.model.wire.InputError;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Completes the OpenAPI document with what the records say and a scanner cannot see: which components are always there, how
 * points are written, and that every refusal is an RFC 9457 problem.
 */
public final class ContractFilter implements OASFilter {
    private static final String WIRE = InputError.class.getPackageName();
    private static final List<String> RECORDS = List.of(WIRE + ".", WIRE + ".office.");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.forEach((name, schema) -> record(name).ifPresent(type -> schema.setRequired(alwaysThere(type))));
        contract.getComponents().addSchema("Points", points());
        contract.getComponents().addSchema("Problem", problem());
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ContractFilter::mayBeRefused));
    }

    private static Optional<Class<?>> record(String schemaName) {
        return RECORDS.stream()
                .flatMap(place -> named(place + schemaName).stream())
                .<Class<?>>map(type -> type)
                .filter(Class::isRecord)
                .findFirst();
    }

    private static Optional<Class<?>> named(String className) {
        try {
            return Optional.of(Class.forName(className, false, ContractFilter.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static List<String> alwaysThere(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    private static Schema points() {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .pattern("^-?[0-9]+\\.[0-9]{2}$")
                .description("Points, a decimal with two places")
                .addExample("29.83");
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457; decide by type, show detail")
                .addProperty("type", text().description("urn:xunting:problem:…"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("InputError")))
                .required(List.of("type", "title", "status", "detail", "errors"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static void mayBeRefused(Operation operation) {
        APIResponse refused = OASFactory.createAPIResponse()
                .description("Refused")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().addAPIResponse("default", refused);
    }
}
