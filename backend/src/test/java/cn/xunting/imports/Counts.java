package cn.xunting.imports;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches the body of an import's answer by its four counts. */
final class Counts extends TypeSafeMatcher<String> {
    private final List<Integer> expected;

    private Counts(List<Integer> expected) {
        this.expected = expected;
    }

    static Matcher<String> of(int lines, int added, int changed, int unchanged) {
        return new Counts(List.of(lines, added, changed, unchanged));
    }

    @Override
    protected boolean matchesSafely(String body) {
        JsonPath json = JsonPath.from(body);
        return expected.equals(
                List.of(json.getInt("lines"), json.getInt("added"), json.getInt("changed"), json.getInt("unchanged")));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("lines, added, changed, unchanged = ").appendValue(expected);
    }
}
