-- Readings that a hall adopts from a month on, and what a second person said to each. Appended, never edited.

create table policy_adoption (
    id         binary(16)   not null primary key,
    hall_id    bigint       not null,
    position   bigint       not null,
    policy     varchar(50)  not null,
    value      varchar(50)  not null,
    from_month char(7)      not null,
    reason     varchar(500) not null,
    author     varchar(64)  not null,
    at         datetime(3)  not null,
    unique key policy_adoption_position (hall_id, position),
    key policy_adoption_from (hall_id, from_month),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;

create table policy_consent (
    adoption_id binary(16)   not null primary key,
    hall_id     bigint       not null,
    position    bigint       not null,
    consents    boolean      not null,
    reason      varchar(500) not null,
    author      varchar(64)  not null,
    at          datetime(3)  not null,
    unique key policy_consent_position (hall_id, position),
    foreign key (hall_id) references hall (id),
    foreign key (adoption_id) references policy_adoption (id)
) character set utf8mb4 collate utf8mb4_bin;
