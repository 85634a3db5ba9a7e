package cn.xunting.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A body leaves out, or sets to null, a component that its record needs. */
public final class MissingComponent extends JsonMappingException {
    MissingComponent(JsonParser json, String component) {
        super(json, "Missing component " + component);
    }
}
