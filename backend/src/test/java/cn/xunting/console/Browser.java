package cn.xunting.console;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunting.TestHall;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser as far as HTTP goes: it keeps the session's cookie, and a form it sends is one it was shown. */
final class Browser {
    private static final Pattern SECRET = Pattern.compile("name=\"form-secret\" value=\"([^\"]+)\"");
    private final String cookie;

    private Browser(String cookie) {
        this.cookie = cookie;
    }

    static Browser of(String account) {
        Response answer = given().redirects()
                .follow(false)
                .formParam("account", account)
                .formParam("password", TestHall.PASSWORD)
                .post("/console/sign-in");
        answer.then().statusCode(303);
        return new Browser(answer.getCookie(ConsoleCookie.NAME));
    }

    /** A request with the session's cookie that is not sent on. */
    RequestSpecification request() {
        return given().redirects().follow(false).cookie(ConsoleCookie.NAME, cookie);
    }

    /** What is shown there; it must be a page. */
    String page(String path) {
        return request().get(path).then().statusCode(200).extract().asString();
    }

    /** Sends a form as it stands on a page, with what is filled in; other hidden fields are the test's to give. */
    Response send(String shownAt, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("form-secret", secret(page(shownAt)));
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post(action);
    }

    /** Sends a form with a file, as it stands on a page. */
    Response sendParts(String shownAt, String action, Map<String, String> fields, byte @Nullable [] file) {
        RequestSpecification form = request().multiPart("form-secret", secret(page(shownAt)));
        fields.forEach((name, value) -> form.multiPart(
                new MultiPartSpecBuilder(value).controlName(name).charset(UTF_8).build()));
        if (file != null) {
            form.multiPart("file", "file.csv", file, "text/csv");
        }
        return form.post(action);
    }

    /** What a hidden field of the page holds. */
    static String hidden(String page, String name) {
        Matcher found = Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new AssertionError("No field " + name + " on the page");
        }
        return found.group(1);
    }

    static String secret(String page) {
        Matcher found = SECRET.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No form on the page");
        }
        return found.group(1);
    }
}
