package cn.xunting.hall;

import cn.xunting.model.wire.StaffEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "staff_member")
class StaffMemberRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    long hallId;
    String staffNo = "";
    String name = "";

    StaffEntry entry() {
        return new StaffEntry(staffNo, name);
    }

    void set(StaffEntry entry) {
        staffNo = entry.staffNo();
        name = entry.name();
    }
}
