package cn.xunting.keys;

import cn.xunting.model.wire.office.ChainCheck;
import cn.xunting.model.wire.office.ChainState;
import org.jspecify.annotations.Nullable;

/** 验链 — takes the links of one chain in their order and remembers the first that does not hold. */
public final class ChainWalk {
    private final Chain chain;
    private final @Nullable String awaitedHead;
    private String before;
    private boolean awaited;
    private @Nullable Long from;
    private @Nullable Long last;
    private @Nullable Long firstBroken;
    private @Nullable Long firstUncheckable;
    private String trouble = "";

    /**
     * A walk from the chain's beginning.
     *
     * @param awaitedHead a head that was noted down earlier and must come by; null if none is known
     */
    public ChainWalk(Chain chain, String beginning, @Nullable String awaitedHead) {
        this.chain = chain;
        this.before = beginning;
        this.awaitedHead = awaitedHead;
        this.awaited = awaitedHead != null && !awaitedHead.equals(beginning);
    }

    /** Takes the next link and what its entry says now. */
    public void take(long number, Chain.Link link, String content) {
        if (from == null) {
            from = number;
        } else if (last != null && number != last + 1) {
            broken(last + 1, "中间缺了一段");
        }
        switch (chain.check(link, before, number, content)) {
            case BROKEN -> broken(number, "内容或次序被改动过");
            case KEY_MISSING -> {
                if (firstUncheckable == null) {
                    firstUncheckable = number;
                }
            }
            case FITS -> {
                // as it was written
            }
        }
        last = number;
        before = link.mac();
        awaited &= !before.equals(awaitedHead);
    }

    /** Notes what else was found to be wrong at a number. */
    public void broken(long number, String what) {
        if (firstBroken == null || number < firstBroken) {
            firstBroken = number;
            trouble = what;
        }
    }

    /** The last number that was taken, 0 before the first. */
    public long last() {
        return last == null ? 0 : last;
    }

    /** What all of it comes to. */
    public ChainCheck verdict() {
        if (awaited && firstBroken == null) {
            broken(last() + 1, "以前记下的链尾已不在链上，末尾被截去或整链被换过");
        }
        if (firstBroken != null) {
            return check(ChainState.BROKEN, "第 " + firstBroken + " 号起与写入时不符：" + trouble + "。请停止改动数据库，保留现状并用备份核对");
        }
        if (firstUncheckable != null) {
            return check(
                    ChainState.KEY_MISSING,
                    "第 " + firstUncheckable + " 号起的一些记录用的密钥不在本机，无法验证。请把签过名的那台机器的 keys 目录复制过来再验");
        }
        return check(ChainState.INTACT, from == null ? "还没有记录" : "第 " + from + " 至 " + last + " 号都与写入时一致");
    }

    private ChainCheck check(ChainState state, String detail) {
        return new ChainCheck(state, from, last, before, firstBroken, detail);
    }
}
