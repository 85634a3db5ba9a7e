package cn.xunting.month;

import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.office.PeopleResults;
import cn.xunting.model.wire.office.PersonCard;
import cn.xunting.model.wire.office.PersonScore;
import cn.xunting.scoring.PersonSheet;
import cn.xunting.scoring.ScoreSheet;
import cn.xunting.wire.WireMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 一个月的全部结果 — all that a hall can ask of a scored month.
 *
 * @param sheets by unit
 * @param people by staff number, those who are on some roster of the month
 */
record MonthOutcome(
        MonthResults results,
        PeopleResults everybody,
        SortedMap<String, ScoreSheet> sheets,
        SortedMap<String, PersonSheet> people,
        List<PersonCard> cards) {
    private static final ObjectMapper JSON = WireMapper.configure(new ObjectMapper());

    static MonthOutcome of(ScoredMonth scored) {
        var sheets = new TreeMap<String, ScoreSheet>();
        scored.units().forEach(unit -> sheets.put(unit.unit().code(), unit.sheet()));
        var people = new ScoredPeople(scored);
        var everybody = people.results(unit -> true);
        var personSheets = new TreeMap<String, PersonSheet>();
        var cards = new ArrayList<PersonCard>();
        for (PersonScore person : everybody.people()) {
            personSheets.put(person.staffNo(), people.sheet(person.staffNo(), person.unit()));
            cards.add(people.card(person.staffNo(), person.unit(), false));
        }
        return new MonthOutcome(scored.results(), everybody, sheets, personSheets, cards);
    }

    static MonthOutcome of(MadeUpMonth month) {
        return of(month.scored());
    }

    /** Every answer as it goes over the wire, byte for byte. */
    byte[] onTheWire(ScoredMonth scored) {
        var answers = new ArrayList<Object>(List.of(results, everybody, cards));
        sheets.keySet().forEach(unit -> answers.add(scored.sheet(unit).orElseThrow()));
        try {
            return JSON.writeValueAsString(answers).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The same but for the lists of what still waits for verification. */
    MonthOutcome withoutPending() {
        var others = new TreeMap<String, ScoreSheet>();
        sheets.forEach((unit, sheet) -> others.put(
                unit,
                new ScoreSheet(
                        sheet.unit(),
                        sheet.month(),
                        sheet.edition(),
                        sheet.total(),
                        sheet.sections(),
                        sheet.vetoes(),
                        sheet.atRisk(),
                        List.of(),
                        sheet.complaints())));
        return new MonthOutcome(results, everybody, others, people, cards);
    }
}
