package cn.xunting.console;

import cn.xunting.access.Caller;
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
        if (reader.readsAssessment()) {
            places.add(new Place("/console/months/" + month, "月度"));
            places.add(new Place("/console/months/" + month.minusMonths(1) + "/close", "关账"));
        }
        for (String unit : reader.represented()) {
            places.add(new Place("/console/months/" + month + "/units/" + unit, unit));
        }
        places.add(new Place("/console/regulation", "考核办法"));
        return places;
    }
}
