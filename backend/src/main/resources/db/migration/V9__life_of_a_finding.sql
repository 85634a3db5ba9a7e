-- Photos that a decision names: the correction made on the spot, or what a dispute shows.
create table decision_photo (
    decision_id binary(16) not null,
    ordinal     int        not null,
    hall_id     bigint     not null,
    sha256      char(64)   not null,
    primary key (decision_id, ordinal),
    key decision_photo_of (hall_id, sha256),
    foreign key (decision_id) references decision (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What disputes, the queue of verifications and possible duplicates look for.
create index decision_kind on decision (hall_id, kind, position);
create index finding_item on finding (hall_id, item, unit, occurred_at);

-- The look of a photo as 64 bits, once for each band of them: two that differ in few bits agree in a whole band.
create table photo_band (
    hall_id     bigint      not null,
    band        int         not null,
    bits        int         not null,
    sha256      char(64)    not null,
    print       bigint      not null,
    received_at datetime(3) not null,
    primary key (hall_id, band, bits, sha256),
    key photo_band_of (hall_id, sha256),
    foreign key (hall_id) references hall (id)
) character set utf8mb4 collate utf8mb4_bin;
