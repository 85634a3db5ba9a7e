package cn.xunting.mobile.sync;

import static cn.xunting.mobile.language.Say.say;

import cn.xunting.mobile.desk.Wording;
import cn.xunting.mobile.outbox.SendQueue.Counts;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.model.HallTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sentence on the inspector's screen about the connection: what is safe, where it is, what to do next. */
final class StatusWords {
    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(2);

    private StatusWords() {}

    static String sending(Counts counts) {
        return counts.waiting() == 0 ? say("正在同步") : say("正在上传，还有 {0} 条", counts.waiting());
    }

    static String notYet(Counts counts) {
        return counts.waiting() == 0 ? say("还没有同步过") : say("{0} 条已存本机，即将上传", counts.waiting());
    }

    static String after(RoundOutcome outcome, Counts counts, @Nullable Instant lastContact, Instant now) {
        if (outcome instanceof RoundOutcome.AccountEnded) {
            return counts.others() == 0
                    ? say("账号已停用，本机上它的名单和记录已清除")
                    : say("账号已停用，本机上它的名单和记录已清除；还有 {0} 条没有上传，请在待发箱里导出，交管理员导入", counts.others());
        }
        return withOthers(withAttention(of(outcome, counts, lastContact, now), counts), counts);
    }

    private static String of(RoundOutcome outcome, Counts counts, @Nullable Instant lastContact, Instant now) {
        int waiting = counts.waiting();
        boolean none = waiting == 0;
        if (outcome instanceof RoundOutcome.Reached) {
            String synced = synced(lastContact, now);
            return !none
                    ? say("{0}，{1} 条待上传", synced, waiting)
                    : counts.attention() > 0 ? synced : say("{0}，全部已上传", synced);
        } else if (outcome instanceof RoundOutcome.NoNetwork) {
            return none ? say("没有网络，记录会照常保存在本机") : say("没有网络，{0} 条已存本机，联网后自动上传", waiting);
        } else if (outcome instanceof RoundOutcome.SomebodyElseAnswered) {
            return none
                    ? say("连不上巡厅服务器，请看看这个无线网络是否要先登录；记录会照常保存在本机")
                    : say("连不上巡厅服务器，请看看这个无线网络是否要先登录；{0} 条已存本机，连上后自动上传", waiting);
        } else if (outcome instanceof RoundOutcome.VersionsApart apart) {
            String words = versionsApart(apart.serverNewer());
            return none ? say("{0}；记录会照常保存在本机", words) : say("{0}；{1} 条已存本机，更新后自动上传", words, waiting);
        } else if (outcome instanceof RoundOutcome.ServerTrouble trouble) {
            String words = trouble.problem().detail();
            return none ? say("{0}（记录会照常保存在本机）", words) : say("{0}（{1} 条已存本机，稍后自动再试）", words, waiting);
        } else if (outcome instanceof RoundOutcome.SignedOut) {
            return none ? say("登录已失效，请重新登录；记录会照常保存在本机") : say("登录已失效，请重新登录；{0} 条已存本机，登录后自动上传", waiting);
        } else if (outcome instanceof RoundOutcome.PasswordDue) {
            return none ? say("请先修改密码；记录会照常保存在本机") : say("请先修改密码；{0} 条已存本机，改好后自动上传", waiting);
        } else if (outcome instanceof RoundOutcome.DiskFull) {
            return none ? say("手机存储已满，请删去一些不用的文件；记录会照常保存在本机") : say("手机存储已满，请删去一些不用的文件；{0} 条已存本机，腾出空间后自动上传", waiting);
        } else if (outcome instanceof RoundOutcome.Broken) {
            return none ? say("同步出错，请稍后再试或联系管理员；记录会照常保存在本机") : say("同步出错，请稍后再试或联系管理员；{0} 条已存本机，稍后自动再试", waiting);
        }
        return say("还没有登录");
    }

    static String versionsApart(boolean serverNewer) {
        return serverNewer ? say("服务器已升级，本应用版本太旧，请更新应用") : say("服务器版本太旧，请联系系统管理员升级服务器");
    }

    /** What to say of a clock that is wrong; empty for one that is right, or nearly. */
    static String clockWords(Duration ahead) {
        if (ahead.abs().compareTo(TOLERATED_SKEW) <= 0) {
            return "";
        }
        String length = length(ahead.abs());
        return ahead.isNegative()
                ? say("；手机时钟比服务器慢 {0}，请在系统设置里改为自动校时", length)
                : say("；手机时钟比服务器快 {0}，请在系统设置里改为自动校时", length);
    }

    private static String length(Duration skew) {
        if (skew.toHours() < 2) {
            return say("{0} 分钟", skew.toMinutes());
        }
        return skew.toDays() < 2 ? say("{0} 小时", skew.toHours()) : say("{0} 天", skew.toDays());
    }

    static Link linkAfter(RoundOutcome outcome) {
        if (outcome instanceof RoundOutcome.Reached) {
            return Link.ONLINE;
        } else if (outcome instanceof RoundOutcome.SignedOut
                || outcome instanceof RoundOutcome.AccountEnded
                || outcome instanceof RoundOutcome.PasswordDue) {
            return Link.SIGNED_OUT;
        }
        return outcome instanceof RoundOutcome.Nobody ? Link.IDLE : Link.OFFLINE;
    }

    private static String synced(@Nullable Instant lastContact, Instant now) {
        if (lastContact == null) {
            return say("已同步");
        }
        boolean today = HallTime.CHINA.dayOf(lastContact).equals(HallTime.CHINA.dayOf(now));
        return say("上次同步 {0}", today ? Wording.clock(lastContact) : Wording.dayAndClock(lastContact));
    }

    private static String withAttention(String words, Counts counts) {
        return counts.attention() == 0 ? words : say("{0}，{1} 条需处理", words, counts.attention());
    }

    private static String withOthers(String words, Counts counts) {
        return counts.others() == 0 ? words : say("{0}；另有 {1} 条是其他账号记的，由其本人登录后上传", words, counts.others());
    }
}
