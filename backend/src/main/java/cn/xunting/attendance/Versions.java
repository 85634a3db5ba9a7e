package cn.xunting.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of some wanted versions is news.
 *
 * @param rows the versions to append
 */
record Versions<R extends TimeRow>(List<R> rows, TimeCounts counts) {
    Versions {
        rows = List.copyOf(rows);
    }

    static <R extends TimeRow> Versions<R> of(List<R> wanted, List<R> known) {
        Map<Object, R> latest = new HashMap<>();
        known.forEach(row -> latest.put(row.key(), row));
        List<R> news = new ArrayList<>();
        int added = 0;
        for (R row : wanted) {
            R before = latest.get(row.key());
            if (before == null || (before.isGone() && !row.isGone())) {
                added++;
                news.add(row);
            } else if (!before.content().equals(row.content())) {
                news.add(row);
            }
        }
        return new Versions<>(news, new TimeCounts(added, news.size() - added, wanted.size() - news.size()));
    }
}
