package cn.xunting.mobile.json;

import cn.xunting.model.Points;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Points travel as a decimal string with two places, never as a number that somebody's float could bend. */
final class PointsAdapter implements JsonAdapter<Points> {
    @Override
    public void toJson(JsonWriter writer, @Nullable Points value) {
        if (value == null) {
            writer.nullValue();
        } else {
            writer.value(value.toString());
        }
    }

    @Override
    public @Nullable Points fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : Points.parse(reader.readString());
    }
}
