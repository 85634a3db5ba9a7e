package cn.xunting.mobile.sync;

import cn.xunting.mobile.outbox.SendQueue.Counts;
import cn.xunting.mobile.port.Uplink.Link;
import cn.xunting.model.HallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The sentence on the inspector's screen about the connection: what is safe, where it is, what to do next. */
final class StatusWords {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(2);

    private StatusWords() {}

    static String sending(Counts counts) {
        return counts.waiting() == 0 ? "正在同步" : "正在上传，还有 " + counts.waiting() + " 条";
    }

    static String notYet(Counts counts) {
        return counts.waiting() == 0 ? "还没有同步过" : counts.waiting() + " 条已存本机，即将上传";
    }

    static String after(RoundOutcome outcome, Counts counts, @Nullable Instant lastContact, Instant now) {
        String words;
        if (outcome instanceof RoundOutcome.Reached) {
            words = synced(lastContact, now)
                    + (counts.waiting() > 0
                            ? "，" + counts.waiting() + " 条待上传"
                            : counts.attention() > 0 ? "" : "，全部已上传");
        } else if (outcome instanceof RoundOutcome.NoNetwork) {
            words = "没有网络，" + kept(counts, "联网后自动上传");
        } else if (outcome instanceof RoundOutcome.SomebodyElseAnswered) {
            words = "连不上巡厅服务器，请看看这个无线网络是否要先登录；" + kept(counts, "连上后自动上传");
        } else if (outcome instanceof RoundOutcome.VersionsApart apart) {
            words = versionsApart(apart.serverNewer()) + "；" + kept(counts, "更新后自动上传");
        } else if (outcome instanceof RoundOutcome.ServerTrouble trouble) {
            words = trouble.problem().detail() + "（" + kept(counts, "稍后自动再试") + "）";
        } else if (outcome instanceof RoundOutcome.SignedOut) {
            words = "登录已失效，请重新登录；" + kept(counts, "登录后自动上传");
        } else if (outcome instanceof RoundOutcome.AccountEnded) {
            return "账号已停用，本机上它的名单和记录已清除"
                    + (counts.others() == 0 ? "" : "；还有 " + counts.others() + " 条没有上传，请在待发箱里导出，交管理员导入");
        } else if (outcome instanceof RoundOutcome.PasswordDue) {
            words = "请先修改密码；" + kept(counts, "改好后自动上传");
        } else if (outcome instanceof RoundOutcome.DiskFull) {
            words = "手机存储已满，请删去一些不用的文件；" + kept(counts, "腾出空间后自动上传");
        } else if (outcome instanceof RoundOutcome.Broken) {
            words = "同步出错，请稍后再试或联系管理员；" + kept(counts, "稍后自动再试");
        } else {
            words = "还没有登录";
        }
        return words + attention(counts) + others(counts);
    }

    static String versionsApart(boolean serverNewer) {
        return serverNewer ? "服务器已升级，本应用版本太旧，请更新应用" : "服务器版本太旧，请联系系统管理员升级服务器";
    }

    /** What to say of a clock that is wrong; empty for one that is right, or nearly. */
    static String clockWords(Duration ahead) {
        if (ahead.abs().compareTo(TOLERATED_SKEW) <= 0) {
            return "";
        }
        return "；手机时钟比服务器" + (ahead.isNegative() ? "慢" : "快") + length(ahead.abs()) + "，请在系统设置里改为自动校时";
    }

    private static String length(Duration skew) {
        if (skew.toHours() < 2) {
            return " " + skew.toMinutes() + " 分钟";
        }
        return skew.toDays() < 2 ? " " + skew.toHours() + " 小时" : " " + skew.toDays() + " 天";
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

    private static String kept(Counts counts, String next) {
        return counts.waiting() == 0 ? "记录会照常保存在本机" : counts.waiting() + " 条已存本机，" + next;
    }

    private static String synced(@Nullable Instant lastContact, Instant now) {
        if (lastContact == null) {
            return "已同步";
        }
        LocalDate day = HallTime.CHINA.dayOf(lastContact);
        DateTimeFormatter format = day.equals(HallTime.CHINA.dayOf(now)) ? TODAY : EARLIER;
        return "上次同步 " + format.format(HallTime.CHINA.wallClock(lastContact));
    }

    private static String attention(Counts counts) {
        return counts.attention() == 0 ? "" : "，" + counts.attention() + " 条需处理";
    }

    private static String others(Counts counts) {
        return counts.others() == 0 ? "" : "；另有 " + counts.others() + " 条是其他账号记的，由其本人登录后上传";
    }
}
