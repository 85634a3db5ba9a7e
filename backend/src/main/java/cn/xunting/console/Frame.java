package cn.xunting.console;

import cn.xunting.access.Caller;
import cn.xunting.access.CurrentCaller;
import cn.xunting.model.AccountRole;
import cn.xunting.model.HallTime;
import cn.xunting.model.MonthState;
import cn.xunting.model.wire.Officer;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** 页面框架 — what every page of a signed-in account shows around its matter, and what templates ask about the reader. */
@Named("frame")
@RequestScoped
public class Frame {
    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final Words words;

    Frame(CurrentCaller caller, SecurityIdentity identity, Clock clock, Words words) {
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
        this.words = words;
    }

    public Officer officer() {
        return caller.get().officer();
    }

    public Caller reader() {
        return caller.get();
    }

    /** Whether the reader has the role of that name. */
    public boolean is(String role) {
        return caller.get().is(AccountRole.valueOf(role));
    }

    /** What each form of the page sends along. */
    public String formSecret() {
        return Objects.requireNonNullElse(FormGuard.secret(identity), "");
    }

    public LocalDate today() {
        return HallTime.CHINA.dayOf(clock.instant());
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }

    public String language() {
        return words.tag();
    }

    /** Where the reader can go. */
    public List<Place.Group> menu() {
        return Place.of(caller.get(), month());
    }

    /** Whether a link to the ranking of such a month leads anywhere. */
    public boolean readsRanking(MonthState state) {
        return caller.get().readsAssessment() || state == MonthState.PUBLISHED;
    }

    /** Whether a link to the unit's sheet leads anywhere. */
    public boolean readsSheet(String unit) {
        return caller.get().readsAssessmentOf(unit);
    }
}
