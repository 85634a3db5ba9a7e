package cn.xunting.mobile.json;

import cn.xunting.model.Points;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;

/** Points travel as a decimal string with two places, never as a number that somebody's float could bend. */
final class PointsAdapter implements JsonAdapter<Points> {
    @Override
    public void toJson(JsonWriter writer, Points value) {
        writer.value(value.toString());
    }

    @Override
    public Points fromJson(JsonReader reader) {
        return Points.parse(reader.readString());
    }
}
