package cn.xunting.console;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;

/**
 * 一项检查 — a health check's word about itself, said to people.
 *
 * @param title what it is about, in the reader's language; of a check the console does not know, its name
 * @param found what it found, in the reader's language; may be empty
 * @param todo what to do where it is down
 */
record HealthPoint(String title, boolean up, String found, String todo) implements Comparable<HealthPoint> {
    private static final String UP = "UP";
    private static final Comparator<HealthPoint> ORDER =
            Comparator.comparing((HealthPoint point) -> point.up).thenComparing(point -> point.title);

    static HealthPoint of(JsonObject check, Words words) {
        String name = check.getString("name");
        JsonObject data = check.containsKey("data") ? check.getJsonObject("data") : JsonValue.EMPTY_JSON_OBJECT;
        return new HealthPoint(
                title(name, words), check.getString("status").equals(UP), found(name, data, words), todo(name, words));
    }

    private static String title(String name, Words words) {
        return switch (name) {
            case "disk" -> words.say("磁盘空间");
            case "keys" -> words.say("钥匙");
            case "clock" -> words.say("时钟");
            case "imports" -> words.say("导入任务");
            case "webhooks" -> words.say("网络回调");
            case "protocol" -> words.say("与手机的协议");
            case "Database connections health check" -> words.say("数据库");
            default -> name;
        };
    }

    private static String found(String name, JsonObject data, Words words) {
        return switch (name) {
            case "disk" ->
                words.say(
                        "剩 {0} MB，共 {1} MB；少于 {2} MB 就报警",
                        text(data, "freeMegabytes"), text(data, "totalMegabytes"), text(data, "leastMegabytes"));
            case "keys" -> words.say("目录能读：{0}；能写：{1}", yes(data, "readable", words), yes(data, "writable", words));
            case "clock" -> words.say("比数据库快 {0} 秒", text(data, "aheadOfDatabaseSeconds"));
            case "imports" -> words.say("正在导入 {0} 个，一小时内中断的 {1} 个", text(data, "running"), text(data, "brokenOff"));
            case "webhooks" -> webhooks(data, words);
            case "protocol" -> words.say("第 {0} 版，手机最低第 {1} 版", text(data, "spoken"), text(data, "oldestPhone"));
            default -> "";
        };
    }

    private static String webhooks(JsonObject data, Words words) {
        return data.getBoolean("on", false)
                ? words.say(
                        "待投递 {0} 条，已放弃 {1} 条，该送而没有送的 {2} 条",
                        text(data, "waiting"), text(data, "givenUp"), text(data, "late"))
                : words.say("没有开放");
    }

    private static String todo(String name, Words words) {
        return switch (name) {
            case "disk" -> words.say("请尽快清理或扩充数据目录所在的磁盘。照片传不上来时，手机会留着，不会丢。");
            case "keys" -> words.say("请核对 XUNTING_HOME 下的 keys 目录：从备份恢复缺少的文件，并让运行后端的账号能写。不要自己新建。");
            case "clock" -> words.say("请让这台机器与数据库服务器都与时间服务器对时。期限和月份按这台机器的时钟算。");
            case "imports" -> words.say("有导入中断了，请重新导入同一个文件，已有的记录不会重复。");
            case "webhooks" -> words.say("请看后端的日志，必要时重新启动后端；没有送到的会接着送。");
            case "Database connections health check" -> words.say("请确认数据库在运行、网络通畅、连接没有用尽；内置数据库请看后端的日志。");
            default -> words.say("请看后端的日志。");
        };
    }

    private static String yes(JsonObject data, String name, Words words) {
        return words.say(data.getBoolean(name, false) ? "是" : "否");
    }

    private static String text(JsonObject data, String name) {
        JsonValue value = data.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "–";
    }

    /** What is wrong comes first. */
    @Override
    public int compareTo(HealthPoint other) {
        return ORDER.compare(this, other);
    }
}
