package cn.xunting.mobile.patrol;

import cn.xunting.mobile.desk.Person;
import java.util.List;

/**
 * Somebody who serves at a unit today.
 *
 * @param away when they are on leave today; empty if they are not
 */
public record PersonLine(String name, boolean chief, String away) {
    static List<PersonLine> of(List<Person> people) {
        return people.stream()
                .map(p -> new PersonLine(p.name(), p.chief(), p.away()))
                .toList();
    }

    /** All of them in one line. */
    static String words(List<Person> people) {
        if (people.isEmpty()) {
            return "今日没有在岗名单";
        }
        String chief = people.stream()
                .filter(Person::chief)
                .map(Person::name)
                .findFirst()
                .orElse("未定");
        int away = (int) people.stream().filter(Person::isAway).count();
        return "今日在岗 " + (people.size() - away) + " 人" + (away == 0 ? "" : " · 请假 " + away + " 人") + " · 首席 " + chief;
    }
}
