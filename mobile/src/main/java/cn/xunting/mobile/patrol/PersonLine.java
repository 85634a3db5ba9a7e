package cn.xunting.mobile.patrol;

import static cn.xunting.mobile.language.Say.say;

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
            return say("今日没有在岗名单");
        }
        String chief = people.stream()
                .filter(Person::chief)
                .map(Person::name)
                .findFirst()
                .orElse(say("未定"));
        int away = (int) people.stream().filter(Person::isAway).count();
        int here = people.size() - away;
        return away == 0
                ? say("今日在岗 {0} 人 · 首席 {1}", here, chief)
                : say("今日在岗 {0} 人 · 请假 {1} 人 · 首席 {2}", here, away, chief);
    }
}
