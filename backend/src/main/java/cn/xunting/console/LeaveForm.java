package cn.xunting.console;

import cn.xunting.attendance.Leave;
import cn.xunting.attendance.LeaveDocument;
import cn.xunting.model.LeaveKind;
import cn.xunting.model.wire.office.LeaveEntry;
import cn.xunting.model.wire.office.LeaveRequest;
import cn.xunting.wire.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** 请假表单 — what is typed of a leave, as it was typed. */
public final class LeaveForm {
    private static final int DAY = "2023-10-09".length();

    @RestForm
    @Nullable
    String id;

    @RestForm
    @Nullable
    String staffNo;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String fromDay;

    @RestForm
    @Nullable
    String fromHalf;

    @RestForm
    @Nullable
    String toDay;

    @RestForm
    @Nullable
    String toHalf;

    @RestForm
    @Nullable
    String document;

    @RestForm
    @Nullable
    String scan;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String version;

    /** An empty form; its id is chosen when it is shown, so that sending it twice is asking once. */
    static LeaveForm ofNew(@Nullable String staffNo) {
        LeaveForm form = new LeaveForm();
        form.id = UUID.randomUUID().toString();
        form.staffNo = staffNo;
        form.toHalf = "PM";
        return form;
    }

    /** The form of a known leave, as it stands. */
    static LeaveForm of(LeaveEntry leave) {
        LeaveForm form = new LeaveForm();
        form.id = leave.id().toString();
        form.staffNo = leave.staffNo();
        form.kind = leave.kind().name();
        form.fromDay = leave.from().substring(0, DAY);
        form.fromHalf = leave.from().substring(DAY + 1);
        form.toDay = leave.to().substring(0, DAY);
        form.toHalf = leave.to().substring(DAY + 1);
        form.document = LeaveDocument.name(leave.document());
        form.scan = LeaveDocument.scan(leave.document());
        form.reason = leave.reason();
        form.version = String.valueOf(leave.version());
        return form;
    }

    LeaveRequest request() {
        return new LeaveRequest(
                Parameters.uuid("id", getId()),
                getStaffNo().strip(),
                Parameters.constant(LeaveKind.class, "kind", getKind()),
                getFromDay() + " " + getFromHalf(),
                getToDay() + " " + getToHalf(),
                document(),
                Parameters.optional(reason, text -> text.strip()));
    }

    /** The document's name as typed, with the scan that stands behind it already. */
    private @Nullable String document() {
        String name = getDocument().strip();
        String document = getScan().isEmpty() ? name : LeaveDocument.scanned(name, getScan());
        return Parameters.optional(document, text -> text);
    }

    /** The condition of a change: that the leave is as it was shown. */
    String ifMatch() {
        return "\"" + getVersion() + "\"";
    }

    public List<LeaveKind> getKinds() {
        return Arrays.asList(LeaveKind.values());
    }

    public String getId() {
        return text(id);
    }

    public String getStaffNo() {
        return text(staffNo);
    }

    public String getKind() {
        return text(kind);
    }

    public String getFromDay() {
        return text(fromDay);
    }

    public String getFromHalf() {
        return text(fromHalf);
    }

    public String getToDay() {
        return text(toDay);
    }

    public String getToHalf() {
        return text(toHalf);
    }

    public String getDocument() {
        return text(document);
    }

    /** The digest of the scan that is attached, or empty. */
    public String getScan() {
        return text(scan);
    }

    /** How long the document's name may be. */
    public int getLongestDocument() {
        return getScan().isEmpty() ? Leave.LONGEST_DOCUMENT : LeaveDocument.LONGEST_NAME;
    }

    public String getReason() {
        return text(reason);
    }

    public String getVersion() {
        return text(version);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
