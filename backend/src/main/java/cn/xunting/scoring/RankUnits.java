package cn.xunting.scoring;

import cn.xunting.regulation.Edition;
import cn.xunting.regulation.Readings;
import java.util.Comparator;
import java.util.List;

/** 评选, 五 — ranks the units of a month by total and gives the best of each pool the title. */
public final class RankUnits {
    private RankUnits() {}

    /**
     * Ranks units. A pool without units is left out.
     *
     * @param contenders in any order, each unit once
     * @param edition names the share of a pool that gets the title
     */
    public static List<Pool> rank(List<Contender> contenders, Edition edition, Readings readings) {
        if (contenders.stream().map(Contender::unit).distinct().count() < contenders.size()) {
            throw new IllegalArgumentException("A unit competes twice.");
        }
        var kinds = switch (readings.titlePools()) {
            case APART -> List.of(PoolKind.WINDOW, PoolKind.DEPARTMENT);
            case TOGETHER -> List.of(PoolKind.ALL);
        };
        return kinds.stream()
                .map(kind -> pool(kind, contenders, edition, readings))
                .filter(pool -> !pool.placings().isEmpty())
                .toList();
    }

    private static Pool pool(PoolKind kind, List<Contender> contenders, Edition edition, Readings readings) {
        var members = contenders.stream()
                .filter(contender -> kind.holds(contender.kind()))
                .sorted(Comparator.comparing(Contender::unit))
                .toList();
        var quota = edition.titleShare().quota(members.size(), readings.titleQuotaRounding());
        var award = new Award(members, quota, readings);
        var placings = members.stream()
                .map(member -> award.placing(member, rank(member, members)))
                .sorted(Comparator.comparingInt(Placing::rank))
                .toList();
        return new Pool(kind, quota, award.tieAtCut(), placings);
    }

    private static int rank(Contender member, List<Contender> members) {
        var higher = members.stream()
                .filter(other -> other.sheet().total().compareTo(member.sheet().total()) > 0)
                .count();
        return Math.toIntExact(1 + higher);
    }
}
