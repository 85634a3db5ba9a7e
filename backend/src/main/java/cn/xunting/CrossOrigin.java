package cn.xunting;

import java.util.Map;

/** Pages of which other addresses may call the backend from a browser: none, unless the installation names them. */
final class CrossOrigin {
    private CrossOrigin() {}

    /** What Quarkus is told for the environment. */
    static Map<String, String> settings(Map<String, String> environment) {
        String origins = environment.getOrDefault("XUNTING_CORS_ORIGINS", "").strip();
        return origins.isEmpty()
                ? Map.of()
                : Map.of(
                        "quarkus.http.cors.enabled", "true",
                        "quarkus.http.cors.origins", origins,
                        "quarkus.http.cors.access-control-allow-credentials", "false",
                        "quarkus.http.cors.exposed-headers", "ETag,Location,Retry-After");
    }
}
