package cn.xunting.console;

import cn.xunting.model.Catalogue;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;

/** 用语 — says a page's words in the reader's language. The key is the Chinese; numbers and names are put in as they are. */
@Named("w")
@RequestScoped
public class Words {
    static final String COOKIE = "xunting-language";
    private static final String ENGLISH = "en";
    private static final Map<String, String> CATALOGUE = Catalogue.read(Words.class, "english.txt");

    private final boolean english;

    Words(RoutingContext request) {
        Cookie chosen = request.request().getCookie(COOKIE);
        this.english = chosen != null && chosen.getValue().equals(ENGLISH);
    }

    public String say(String chinese) {
        return english ? CATALOGUE.getOrDefault(chinese, chinese) : chinese;
    }

    public String say(String chinese, Object part) {
        return Catalogue.filled(say(chinese), part);
    }

    public String say(String chinese, Object first, Object second) {
        return Catalogue.filled(say(chinese), first, second);
    }

    public String say(String chinese, Object first, Object second, Object third) {
        return Catalogue.filled(say(chinese), first, second, third);
    }

    /** The language as HTML names it. */
    public String tag() {
        return english ? ENGLISH : "zh-CN";
    }
}
