package cn.xunting.benchmark;

import cn.xunting.mobile.hall.DurableHallCopy;
import cn.xunting.model.AccountRole;
import cn.xunting.model.Charge;
import cn.xunting.model.Points;
import cn.xunting.model.PostingRole;
import cn.xunting.model.SectionCode;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Changes;
import cn.xunting.model.wire.EditionEntry;
import cn.xunting.model.wire.FindingReport;
import cn.xunting.model.wire.ItemEntry;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.Session;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A hall as a phone keeps it: 18 windows and 6 departments of seven people, and an edition of 77 items. */
final class PhoneData {
    static final String ACCOUNT = "inspector";

    private static final LocalDate FROM = LocalDate.of(2023, 9, 1);
    private static final int WINDOWS = 18;
    private static final int DEPARTMENTS = 6;
    private static final int PEOPLE = 7;
    private static final int ITEMS = 77;

    private PhoneData() {}

    /** Fills the copy of the hall in the app's folder, with somebody signed in whose server does not answer. */
    static void fill(Path folder, Instant now) {
        Officer officer = new Officer(ACCOUNT, "陈巡", List.of(AccountRole.INSPECTOR), null, null, false);
        try (DurableHallCopy hall = DurableHallCopy.open(folder.resolve("hall"))) {
            hall.session()
                    .begin(
                            "http://127.0.0.1:9",
                            new Session("access", "refresh", now.plusSeconds(900), officer, false));
            hall.apply(
                    ACCOUNT,
                    new Changes(now, "c1", false, "hall-1", roster(), List.of(edition()), List.of(), List.of(), List.of()));
        }
    }

    static FindingReport finding(int number, Instant at, List<String> photos) {
        String unit = "W%02d".formatted(1 + number % WINDOWS);
        return new FindingReport(
                "S2.1.%d".formatted(number % 20), unit, null, null, at, 1, null, "当场提醒，已改正", photos, null, at, "测量");
    }

    private static Roster roster() {
        List<UnitEntry> units = new ArrayList<>();
        List<StaffEntry> staff = new ArrayList<>();
        List<PostingEntry> postings = new ArrayList<>();
        for (int i = 1; i <= WINDOWS + DEPARTMENTS; i++) {
            boolean window = i <= WINDOWS;
            String code = window ? "W%02d".formatted(i) : "D%02d".formatted(i - WINDOWS);
            units.add(new UnitEntry(code, window ? UnitKind.WINDOW : UnitKind.DEPARTMENT, "单位" + i, i));
            for (int p = 0; p < PEOPLE; p++) {
                String no = "X%04d".formatted(staff.size() + 1);
                staff.add(new StaffEntry(no, "人员" + no));
                PostingRole role = p == 0 ? PostingRole.CHIEF_REPRESENTATIVE : PostingRole.STAFF;
                postings.add(new PostingEntry(no, code, role, FROM, null, null));
            }
        }
        return new Roster(units, staff, postings);
    }

    private static EditionEntry edition() {
        List<ItemEntry> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(new ItemEntry(
                    "S2.1." + i,
                    SectionCode.S2,
                    "四(二)1",
                    "测量用的条款" + i,
                    Charge.A,
                    "次",
                    Points.parse("-1"),
                    false,
                    List.of(),
                    "巡查督查员"));
        }
        return new EditionEntry(FROM, "考核办法", List.of(), items, List.of());
    }
}
