package cn.xunting.audit;

import cn.xunting.model.wire.office.AuditAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a request is about, by its method and path. */
final class Operations {
    private static final List<String> ROOTS = List.of("/api/v1/", "/console/");
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

    /** Photos are put down with the finding that names them, signing in where it happens, and what was read concerns nobody else. */
    private static final Set<String> UNRECORDED = Set.of("photos", "notices", "sign-in", "language");

    /** Requests that change nothing yet: they end so. */
    private static final Set<String> ASKING = Set.of("what-if", "check");

    private static final Map<String, AuditAction> BY_FIRST_SEGMENT = Map.ofEntries(
            Map.entry("imports", AuditAction.IMPORT),
            Map.entry("findings", AuditAction.FINDING),
            Map.entry("sync", AuditAction.FINDING),
            Map.entry("proposals", AuditAction.DECISION),
            Map.entry("regulation", AuditAction.POLICY),
            Map.entry("accounts", AuditAction.ACCOUNT),
            Map.entry("password", AuditAction.ACCOUNT),
            Map.entry("sessions", AuditAction.SIGN_OUT),
            Map.entry("sign-out", AuditAction.SIGN_OUT),
            Map.entry("months", AuditAction.MONTH),
            Map.entry("suspensions", AuditAction.MONTH),
            Map.entry("units", AuditAction.ROSTER),
            Map.entry("staff", AuditAction.ROSTER),
            Map.entry("postings", AuditAction.ROSTER),
            Map.entry("calendar", AuditAction.ROSTER),
            Map.entry("schedule", AuditAction.ROSTER),
            Map.entry("leaves", AuditAction.ROSTER),
            Map.entry("corrections", AuditAction.ROSTER),
            Map.entry("outages", AuditAction.ROSTER),
            Map.entry("webhooks", AuditAction.WEBHOOK));

    private Operations() {}

    /** What the request changes, if it is one that changes anything and is recorded. */
    static Optional<AuditAction> change(String method, String path) {
        Optional<String> root = ROOTS.stream().filter(path::startsWith).findFirst();
        if (!CHANGING.contains(method) || root.isEmpty()) {
            return Optional.empty();
        }
        List<String> segments = List.of(path.substring(root.get().length()).split("/", -1));
        boolean asksOnly = ASKING.contains(segments.get(segments.size() - 1));
        if (asksOnly || UNRECORDED.contains(segments.get(0))) {
            return Optional.empty();
        }
        return Optional.of(
                segments.contains("decisions")
                        ? AuditAction.DECISION
                        : BY_FIRST_SEGMENT.getOrDefault(segments.get(0), AuditAction.CHANGE));
    }
}
