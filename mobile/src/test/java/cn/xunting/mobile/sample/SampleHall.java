package cn.xunting.mobile.sample;

import cn.xunting.model.AccountRole;
import cn.xunting.model.FindingState;
import cn.xunting.model.PostingRole;
import cn.xunting.model.UnitKind;
import cn.xunting.model.wire.Finding;
import cn.xunting.model.wire.Officer;
import cn.xunting.model.wire.PostingEntry;
import cn.xunting.model.wire.Roster;
import cn.xunting.model.wire.StaffEntry;
import cn.xunting.model.wire.UnitEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A hall of 18 windows and 6 departments on the morning of Monday 9 October 2023. */
public final class SampleHall {
    public static final Instant NOW = Instant.parse("2023-10-09T02:32:05Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final Officer INSPECTOR =
            new Officer("ducha01", "陈巡", List.of(AccountRole.INSPECTOR), "D03", "X9003", false);

    private static final List<String> WINDOWS = List.of(
            "公安局（户籍、出入境）",
            "人力资源和社会保障局",
            "医疗保障局",
            "自然资源和规划局不动产登记中心",
            "税务局",
            "市场监督管理局",
            "住房和城乡建设局",
            "住房公积金管理部",
            "卫生健康委员会",
            "民政局",
            "教育体育局",
            "交通运输局",
            "水利局",
            "农业农村局",
            "应急管理局",
            "城市管理局",
            "生态环境分局",
            "供水供电供气联合窗口");
    private static final List<String> DEPARTMENTS = List.of("办公室", "政务数据服务科", "政务督查科", "行政审批协调科", "信息技术科", "公共资源交易科");
    private static final String NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "安宁平和清明文静思远志诚海波晓东立新佳慧春华秋实";

    private SampleHall() {}

    public static Roster roster() {
        List<UnitEntry> units = new ArrayList<>();
        List<StaffEntry> staff = new ArrayList<>();
        List<PostingEntry> postings = new ArrayList<>();
        for (int i = 0; i < WINDOWS.size(); i++) {
            units.add(new UnitEntry("W%02d".formatted(i + 1), UnitKind.WINDOW, WINDOWS.get(i), i + 1));
        }
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            units.add(new UnitEntry("D%02d".formatted(i + 1), UnitKind.DEPARTMENT, DEPARTMENTS.get(i), 101 + i));
        }
        for (UnitEntry unit : units) {
            for (int i = 0; i < 7; i++) {
                int n = staff.size();
                String no = "X%04d".formatted(n + 1);
                String name = NAMES.substring(n % 20, n % 20 + 1) + GIVEN.substring(n * 7 % 21, n * 7 % 21 + 1 + n % 2);
                staff.add(new StaffEntry(no, name));
                PostingRole role = i == 3 ? PostingRole.CHIEF_REPRESENTATIVE : PostingRole.STAFF;
                postings.add(new PostingEntry(no, unit.code(), role, LocalDate.of(2023, 9, 1), null, null));
            }
        }
        postings.add(new PostingEntry(
                "X0001", "W05", PostingRole.STAFF, LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30), null));
        return new Roster(units, staff, postings);
    }

    /** A finding the server has. */
    public static Finding finding(String unit, String item, String staffNo, Instant at) {
        return new Finding(
                UUID.nameUUIDFromBytes((unit + item + staffNo + at).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                item,
                unit,
                staffNo,
                null,
                at,
                1,
                null,
                "",
                List.of(),
                null,
                at,
                null,
                YearMonth.of(2023, 10),
                INSPECTOR.account(),
                at,
                FindingState.RECORDED,
                true,
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }
}
