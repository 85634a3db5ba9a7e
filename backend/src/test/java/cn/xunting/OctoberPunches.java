package cn.xunting;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Punches of October 2023 as a file: six people of the first window, every weekday, all four times. */
public final class OctoberPunches {
    private OctoberPunches() {}

    /** All but the lines that are missed. */
    public static String but(Predicate<String> missed) {
        StringBuilder csv = new StringBuilder("staffNo,time\n");
        LocalDate.of(2023, 10, 1)
                .datesUntil(LocalDate.of(2023, 11, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .forEach(day -> {
                    for (int person = 1; person <= 6; person++) {
                        for (String time : new String[] {"08:20", "12:10", "14:20", "17:40"}) {
                            String line = "%s,%s %s".formatted(TestHall.person(1, person), day, time);
                            csv.append(missed.test(line) ? "" : line + "\n");
                        }
                    }
                });
        return csv.toString();
    }
}
