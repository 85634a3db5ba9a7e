package cn.xunting.model.wire.office;

import java.util.List;

/** 各季作息 — all of a hall's seasons. */
public record Seasons(List<Season> seasons) {
    @SuppressWarnings("NullAway") // a decoder hands in null where the JSON leaves a component out
    public Seasons {
        seasons = seasons == null ? null : List.copyOf(seasons);
    }
}
