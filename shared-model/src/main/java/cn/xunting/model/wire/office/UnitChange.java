package cn.xunting.model.wire.office;

import cn.xunting.model.Points;
import cn.xunting.model.Title;
import cn.xunting.model.TitleEffect;
import org.jspecify.annotations.Nullable;

/**
 * 单位的变化 — a unit that other readings would move.
 *
 * @param rankBefore in the pool it is ranked in as the month stands
 * @param rankAfter in the pool it would be ranked in, which may be another
 * @param titleBefore absent where it has none
 * @param titleAfter absent where it would have none
 */
public record UnitChange(
        String unit,
        String name,
        Points totalBefore,
        Points totalAfter,
        int rankBefore,
        int rankAfter,
        @Nullable Title titleBefore,
        @Nullable Title titleAfter,
        TitleEffect effect) {}
