package cn.xunting.model.wire.office;

import cn.xunting.model.wire.MonthResults;
import cn.xunting.model.wire.UnitSheet;
import java.util.List;

/** 卷宗的结果 — what a month's basis comes to: ranking, sheets, people's cards, who is rewarded. */
public record DossierOutcome(
        MonthResults results, List<UnitSheet> sheets, List<PersonCard> people, List<Reward> rewards) {
    public DossierOutcome {
        sheets = List.copyOf(sheets);
        people = List.copyOf(people);
        rewards = List.copyOf(rewards);
    }
}
