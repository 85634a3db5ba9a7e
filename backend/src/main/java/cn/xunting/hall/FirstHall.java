package cn.xunting.hall;

import cn.xunting.model.HallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hall an empty installation begins with, as the operator names it; a name it cannot have stops the start. */
@ApplicationScoped
public class FirstHall {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final int LONGEST_NAME = 100;

    private final FoundHall halls;
    private final String code;
    private final String name;

    FirstHall(
            FoundHall halls,
            @ConfigProperty(name = "xunting.hall.code") String code,
            @ConfigProperty(name = "xunting.hall.name") String name) {
        this.halls = halls;
        this.code = code;
        this.name = name.strip();
    }

    /**
     * Founds it.
     *
     * @throws IllegalStateException if its code or name cannot be one
     */
    public Hall found() {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalStateException("XUNTING_HALL_CODE 只能用字母、数字和 . _ -，不超过 20 个：" + code);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalStateException("XUNTING_HALL_NAME 须为 1 至 " + LONGEST_NAME + " 个字：" + name);
        }
        return halls.found(code, name, HallTime.CHINA.zone());
    }
}
