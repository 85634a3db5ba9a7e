package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.model.AccountRole;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 去处 — an entry of the menu.
 *
 * @param path below the server's root
 * @param label Chinese, said by the page in the reader's language
 */
public record Place(String path, String label) {
    /**
     * 菜单的一组 — places of one kind of work.
     *
     * @param label Chinese
     */
    public record Group(String label, List<Place> places) {}

    /** What the account can open, in the order of a day's work; the pages themselves ask again. */
    static List<Group> of(Caller reader, YearMonth month) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("每天", daily(reader, month)));
        groups.add(new Group("考核", assessment(reader, month)));
        groups.add(new Group("人员与时间", peopleAndTime(reader, month)));
        groups.add(new Group("办公室", office(reader)));
        groups.removeIf(group -> group.places().isEmpty());
        return groups;
    }

    private static List<Place> daily(Caller reader, YearMonth month) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/console", "今日"));
        places.add(new Place("/console/findings", "问题记录"));
        for (String unit : reader.represented()) {
            places.add(new Place("/console/months/" + month + "/units/" + unit, unit));
        }
        String staffNo = reader.staffNo();
        if (staffNo != null) {
            places.add(new Place("/console/months/" + month + "/people/" + staffNo, "我的得分单"));
        }
        return places;
    }

    private static List<Place> assessment(Caller reader, YearMonth month) {
        List<Place> places = new ArrayList<>();
        if (reader.readsAssessment()) {
            places.add(new Place("/console/months/" + month, "月度"));
            places.add(new Place("/console/months/" + month.minusMonths(1) + "/close", "关账"));
        }
        if (reader.readsAssessment() || reader.is(AccountRole.INSPECTOR)) {
            places.add(new Place("/console/months/" + month + "/patrols", "巡查统计"));
        }
        places.add(new Place("/console/regulation", "考核办法"));
        return places;
    }

    private static List<Place> peopleAndTime(Caller reader, YearMonth month) {
        String ofMonth = "/console/months/" + month;
        List<Place> places = new ArrayList<>();
        if (reader.readsAssessment()) {
            places.add(new Place(ofMonth + "/people", "个人得分"));
            places.add(new Place(ofMonth + "/attendance", "出勤"));
        } else {
            for (String unit : reader.represented()) {
                places.add(new Place(ofMonth + "/people?unit=" + unit, "本单位人员"));
                places.add(new Place(ofMonth + "/attendance/" + unit, "出勤"));
            }
        }
        return places;
    }

    /** Where the hall's data, accounts and log are kept. */
    private static List<Place> office(Caller reader) {
        boolean administers = reader.is(AccountRole.ADMINISTRATOR);
        List<Place> places = new ArrayList<>();
        if (reader.is(AccountRole.REVIEWER) || administers) {
            places.add(new Place("/console/imports", "导入"));
        }
        if (administers || reader.is(AccountRole.AUDITOR)) {
            places.add(new Place("/console/accounts", "账号"));
        }
        places.add(new Place("/console/sessions", "我的登录设备"));
        return places;
    }
}
