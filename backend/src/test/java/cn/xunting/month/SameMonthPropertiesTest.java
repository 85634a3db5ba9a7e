package cn.xunting.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The same facts give the same month, to the byte, in whatever order and wherever they are scored. */
class SameMonthPropertiesTest {
    @Property
    void the_order_in_which_facts_come_does_not_matter(
            @ForAll(supplier = MadeUpMonths.class) MadeUpMonth month, @ForAll long seed) {
        var scored = month.scored();
        var expected = MonthOutcome.of(scored);
        var again = ScoredMonth.of(month.shuffled(new Random(seed)), month.readings());
        var outcome = MonthOutcome.of(again);
        assertThat(outcome).isEqualTo(expected);
        assertThat(outcome.onTheWire(again)).isEqualTo(expected.onTheWire(scored));
    }

    @Property
    void neither_locale_nor_time_zone_matters(@ForAll(supplier = MadeUpMonths.class) MadeUpMonth month) {
        var scored = month.scored();
        var expected = MonthOutcome.of(scored);
        var wire = expected.onTheWire(scored);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
            var there = month.scored();
            var outcome = MonthOutcome.of(there);
            assertThat(outcome).isEqualTo(expected);
            assertThat(outcome.onTheWire(there)).isEqualTo(wire);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
