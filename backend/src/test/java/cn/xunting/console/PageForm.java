package cn.xunting.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.paper.Papers;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page, filled in as somebody might.
 *
 * @param fields what a browser would send, the session's secret included
 * @param files the names of its file fields; a form that has any is sent in parts
 */
record PageForm(String shownAt, String action, Map<String, String> fields, List<String> files) {
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<select([^>]*)>(.*?)</select>|<textarea([^>]*)>(.*?)</textarea>|<button([^>]*)>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final String SECRET = "form-secret";

    /** What people type where a form asks; elsewhere they leave what stands there. */
    private static final Map<String, String> TYPED = Map.of(
            "staffNo", "0102",
            "unit", "W01",
            "url", "http://127.0.0.1:9/hook",
            "from", "2023-10-16",
            "to", "2023-10-16",
            "pin", "508213",
            "again", "508213",
            "amount", "10.00",
            "base", "500.00");

    /** All forms of a page that change something. */
    static List<PageForm> on(String path, String page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            if ("post".equals(attribute(found.group(1), "method"))) {
                String action = attribute(found.group(1), "action");
                forms.add(read(path, action == null ? path : action, found.group(2)));
            }
        }
        return forms;
    }

    private static PageForm read(String path, String action, String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        Matcher found = FIELD.matcher(content);
        while (found.find()) {
            String attributes = firstOf(found.group(1), found.group(2), found.group(4), found.group(6));
            String name = attribute(attributes, "name");
            if (name == null) {
                continue;
            }
            if ("file".equals(attribute(attributes, "type"))) {
                files.add(name);
            } else if (found.group(1) != null) {
                input(fields, name, attributes);
            } else if (found.group(2) != null) {
                fields.put(name, option(found.group(3)));
            } else if (found.group(4) != null) {
                fields.put(name, found.group(5).isBlank() ? "理由" : found.group(5));
            } else {
                fields.putIfAbsent(name, firstOf(attribute(attributes, "value"), ""));
            }
        }
        return new PageForm(path, action, fields, files);
    }

    private static void input(Map<String, String> fields, String name, String attributes) {
        String type = firstOf(attribute(attributes, "type"), "text");
        String value = firstOf(attribute(attributes, "value"), "");
        boolean ticks = type.equals("checkbox") || type.equals("radio");
        if (type.equals("hidden")) {
            fields.putIfAbsent(name, value);
        } else if (ticks) {
            fields.putIfAbsent(name, value.isEmpty() ? "on" : value);
        } else if (!value.isEmpty()) {
            fields.put(name, value);
        } else {
            fields.put(name, typed(name, type));
        }
    }

    private static String typed(String name, String type) {
        return switch (type) {
            case "date" -> "2023-10-16";
            case "datetime-local" -> name.equals("to") ? "2023-10-16T09:00" : "2023-10-16T08:00";
            case "month" -> "2023-10";
            case "number" -> "1";
            default -> TYPED.getOrDefault(name, "说明");
        };
    }

    private static String option(String options) {
        String chosen = "";
        Matcher found = OPTION.matcher(options);
        while (found.find()) {
            String value = firstOf(attribute(found.group(1), "value"), "");
            if (found.group(1).contains("selected")) {
                return value;
            }
            chosen = chosen.isEmpty() ? value : chosen;
        }
        return chosen;
    }

    private static @Nullable String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find()
                ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'")
                : null;
    }

    private static String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    /** What tells two forms of a kind apart is left out. */
    String kind() {
        return action.replaceAll("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{day}")
                .replaceAll("\\d{4}-\\d{2}", "{month}")
                .replaceAll("(?<=/)(19|20)\\d{2}(?=/|$)", "{year}")
                .replaceAll("(?<=/)[WD]\\d{2}(?=/|$)", "{unit}")
                .replaceAll("(?<=/)0\\d{3}(?=/|$)", "{person}")
                .replaceAll("(?<=/accounts/)[^/]+", "{account}");
    }

    PageForm with(String name, @Nullable String value) {
        Map<String, String> other = new LinkedHashMap<>(fields);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new PageForm(shownAt, action, other, files);
    }

    PageForm withSecret(@Nullable String secret) {
        return with(SECRET, secret);
    }

    Response send(RequestSpecification by) {
        if (files.isEmpty()) {
            return by.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields)
                    .post(action);
        }
        RequestSpecification parts = by;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            parts = parts.multiPart(new MultiPartSpecBuilder(field.getValue())
                    .controlName(field.getKey())
                    .charset(UTF_8)
                    .build());
        }
        for (String file : files) {
            parts = parts.multiPart(file, "paper.pdf", Papers.pdf("随表单"), "application/pdf");
        }
        return parts.post(action);
    }

    @Override
    public String toString() {
        return action + " on " + shownAt;
    }
}
