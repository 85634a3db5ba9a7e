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
    /** What the account can open; the pages themselves ask again. */
    static List<Place> of(Caller reader, YearMonth month) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/console", "今日"));
        places.add(new Place("/console/findings", "问题记录"));
        String ofMonth = "/console/months/" + month;
        if (reader.readsAssessment()) {
            places.add(new Place(ofMonth, "月度"));
            places.add(new Place(ofMonth + "/people", "个人得分"));
            places.add(new Place(ofMonth + "/attendance", "出勤"));
            places.add(new Place("/console/months/" + month.minusMonths(1) + "/close", "关账"));
        }
        for (String unit : reader.represented()) {
            places.add(new Place(ofMonth + "/units/" + unit, unit));
            if (!reader.readsAssessment()) {
                places.add(new Place(ofMonth + "/people?unit=" + unit, "本单位人员"));
                places.add(new Place(ofMonth + "/attendance/" + unit, "出勤"));
            }
        }
        String staffNo = reader.staffNo();
        if (staffNo != null) {
            places.add(new Place(ofMonth + "/people/" + staffNo, "我的得分单"));
        }
        places.add(new Place("/console/regulation", "考核办法"));
        places.addAll(office(reader));
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
