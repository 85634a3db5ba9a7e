package cn.xunting.imports;

import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.LocalDate;
import java.util.List;

/** The tables of the roster (花名册): units, staff and postings. Whether a code is known is asked elsewhere. */
public final class RosterFormats {
    public static final TableFormat<UnitEntry> UNITS = new TableFormat<>(
            Columns.required("code", "kind", "name", "patrolOrder"), RosterFormats::unit, "code", UnitEntry::code);

    public static final TableFormat<StaffEntry> STAFF = new TableFormat<>(
            Columns.required("staffNo", "name"), RosterFormats::staffMember, "staffNo", StaffEntry::staffNo);

    /** A person may serve in a unit more than once, but not from the same day. */
    public static final TableFormat<PostingEntry> POSTINGS = new TableFormat<>(
            Columns.required("staffNo", "unit", "role", "from").optional("to", "approval"),
            RosterFormats::posting,
            "staffNo",
            posting -> List.of(posting.staffNo(), posting.unit(), posting.from()));

    private RosterFormats() {}

    private static UnitEntry unit(Cells cells) {
        return new UnitEntry(
                cells.code("code"),
                cells.oneOf("kind", UnitKind.class),
                cells.text("name", 60),
                cells.integer("patrolOrder", 0, 9_999));
    }

    private static StaffEntry staffMember(Cells cells) {
        return new StaffEntry(cells.code("staffNo"), cells.text("name", 40));
    }

    private static PostingEntry posting(Cells cells) {
        PostingEntry posting = new PostingEntry(
                cells.code("staffNo"),
                cells.code("unit"),
                cells.oneOf("role", PostingRole.class),
                cells.date("from"),
                cells.optionalDate("to"),
                cells.optionalText("approval", 100));
        LocalDate to = posting.to();
        if (cells.errors().isEmpty() && to != null && to.isBefore(posting.from())) {
            cells.reject("to", "结束日期早于开始日期，请核对。");
        }
        return posting;
    }
}
