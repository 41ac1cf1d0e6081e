-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "program" (
    "kod" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE NOT NULL,
    "agare" TEXT NOT NULL,

    CONSTRAINT "program_pkey" PRIMARY KEY ("kod")
);

-- CreateTable
CREATE TABLE "kommun" (
    "kod" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "lan" TEXT NOT NULL,
    "samma_namnd" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "kommun_pkey" PRIMARY KEY ("kod")
);

-- CreateTable
CREATE TABLE "team" (
    "kod" TEXT NOT NULL,
    "program_kod" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "nod_kommun_kod" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("kod")
);

-- CreateTable
CREATE TABLE "team_kommun" (
    "program_kod" TEXT NOT NULL,
    "kommun_kod" TEXT NOT NULL,
    "team_kod" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE,

    CONSTRAINT "team_kommun_pkey" PRIMARY KEY ("program_kod","kommun_kod","fran")
);

-- CreateTable
CREATE TABLE "malvarde" (
    "program_kod" TEXT NOT NULL,
    "kommun_kod" TEXT NOT NULL,
    "indikator" TEXT NOT NULL,
    "varde" INTEGER NOT NULL,
    "fran" DATE NOT NULL,

    CONSTRAINT "malvarde_pkey" PRIMARY KEY ("program_kod","kommun_kod","indikator","fran")
);

-- CreateTable
CREATE TABLE "anvandare" (
    "id" UUID NOT NULL,
    "epost" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "losenord_hash" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "avstangd_at" TIMESTAMPTZ(3),
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "anvandare_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medlemskap" (
    "id" UUID NOT NULL,
    "anvandare_id" UUID NOT NULL,
    "program_kod" TEXT NOT NULL,
    "roll" TEXT NOT NULL,
    "yrke" TEXT,
    "kommun_kod" TEXT,
    "team_kod" TEXT,
    "fran" DATE NOT NULL,
    "till" DATE,
    "skal" TEXT,
    "foreslagen_av" UUID,
    "foreslagen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bekraftad_av" UUID,
    "bekraftad_at" TIMESTAMPTZ(3),
    "avslutad_av" UUID,
    "avslutad_at" TIMESTAMPTZ(3),

    CONSTRAINT "medlemskap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "nyckel" BYTEA NOT NULL,
    "anvandare_id" UUID NOT NULL,
    "kalla" TEXT NOT NULL,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "senast_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gar_ut_at" TIMESTAMPTZ(3) NOT NULL,
    "aterkallad_at" TIMESTAMPTZ(3),
    "fran" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("nyckel")
);

-- CreateTable
CREATE TABLE "engangslank" (
    "nyckel" BYTEA NOT NULL,
    "anvandare_id" UUID NOT NULL,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "gar_ut_at" TIMESTAMPTZ(3) NOT NULL,
    "anvand_at" TIMESTAMPTZ(3),

    CONSTRAINT "engangslank_pkey" PRIMARY KEY ("nyckel")
);

-- CreateTable
CREATE TABLE "inloggningsforsok" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "inloggningsforsok_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "atkomst" (
    "id" UUID NOT NULL,
    "kommun_kod" TEXT NOT NULL,
    "utredning_id" UUID NOT NULL,
    "anvandare_id" UUID NOT NULL,
    "slag" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE,
    "aterkallad_at" TIMESTAMPTZ(3),
    "samtycke_id" UUID,
    "skapad_av" UUID,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "atkomst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deltagare" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "fornamn" TEXT NOT NULL,
    "efternamn" TEXT NOT NULL,
    "nummer" TEXT,
    "nummer_typ" TEXT NOT NULL,
    "nummer_saknas_skal" TEXT,
    "fodelsedatum" DATE NOT NULL,
    "kon" TEXT NOT NULL,
    "skydd" TEXT NOT NULL DEFAULT 'INGA',
    "person" TEXT NOT NULL,
    "telefon" TEXT,
    "epost" TEXT,
    "adress" TEXT,
    "kontaktsatt" TEXT,
    "sprak" TEXT,
    "tolkbehov" BOOLEAN NOT NULL DEFAULT false,
    "tolk_notering" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,

    CONSTRAINT "deltagare_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "deltagare_nummer" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "deltagare_id" UUID NOT NULL,
    "nummer" TEXT,
    "nummer_typ" TEXT NOT NULL,
    "ersatt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ersatt_av" UUID,

    CONSTRAINT "deltagare_nummer_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "foretradare" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "deltagare_id" UUID NOT NULL,
    "slag" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "telefon" TEXT,
    "epost" TEXT,
    "omfattning" TEXT,
    "upphord_at" TIMESTAMPTZ(3),

    CONSTRAINT "foretradare_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "utredning" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "deltagare_id" UUID NOT NULL,
    "program_kod" TEXT NOT NULL,
    "arendenummer" TEXT NOT NULL,
    "team_kod" TEXT NOT NULL,
    "spar" TEXT NOT NULL,
    "manader" INTEGER,
    "skal" TEXT,
    "forum" TEXT,
    "bakgrund" TEXT,
    "provat_tidigare" TEXT,
    "forsorjning" TEXT,
    "forsorjning_sammanhangande" INTEGER,
    "forsorjning_total" INTEGER,
    "kontaktperson_id" UUID,
    "arbetsterapeut_id" UUID,
    "steg" TEXT NOT NULL DEFAULT 'IDENTIFIERING',
    "status" TEXT NOT NULL DEFAULT 'PAGAENDE',
    "ligger_hos" TEXT NOT NULL DEFAULT 'KOMMUN',
    "ligger_hos_sedan" DATE NOT NULL,
    "steg_sedan" DATE NOT NULL,
    "identifierad" DATE NOT NULL,
    "aktualiserad" DATE,
    "teambeslut" TEXT,
    "nasta_kontakt" DATE,
    "nasta_kontakt_vad" TEXT,
    "vilande_skal" TEXT,
    "vilande_till" DATE,
    "avslutad" DATE,
    "avslutsorsak" TEXT,
    "avslut_kommentar" TEXT,
    "mottagare" TEXT,
    "trepartssamtal" DATE,
    "trepartssamtal_skal" TEXT,
    "insats_ej_startad_skal" TEXT,
    "uppfoljd" DATE,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,
    "skyddad" BOOLEAN NOT NULL DEFAULT false,
    "oppen_team" TEXT,
    "oppen_till" DATE,

    CONSTRAINT "utredning_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "arendenummer_serie" (
    "kommun_kod" TEXT NOT NULL,
    "ar" INTEGER NOT NULL,
    "nr" INTEGER NOT NULL,

    CONSTRAINT "arendenummer_serie_pkey" PRIMARY KEY ("kommun_kod","ar")
);

-- CreateTable
CREATE TABLE "steg_period" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "steg" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE,
    "okant_slut" BOOLEAN NOT NULL DEFAULT false,
    "skal" TEXT,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "skapad_av" UUID,

    CONSTRAINT "steg_period_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "status_period" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE,
    "skal" TEXT,
    "ater" DATE,
    "skapad_av" UUID,

    CONSTRAINT "status_period_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "samtycke" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "text_version" TEXT NOT NULL,
    "latt_svenska" BOOLEAN NOT NULL DEFAULT false,
    "satt" TEXT NOT NULL,
    "berattat" TEXT,
    "datum" DATE NOT NULL,
    "till" DATE,
    "oppnar_team" BOOLEAN NOT NULL DEFAULT true,
    "oppnar_lakare" BOOLEAN NOT NULL DEFAULT false,
    "mottagare" TEXT,
    "aterkallat" DATE,
    "aterkallat_skal" TEXT,
    "utganget_at" TIMESTAMPTZ(3),
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "samtycke_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "aktualisering" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "team_kod" TEXT NOT NULL,
    "skickad" DATE NOT NULL,
    "skickad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skickad_av" UUID,
    "fraga" TEXT,
    "egna_ord" TEXT,
    "atertagen" DATE,
    "atertagen_skal" TEXT,
    "kompletterad" DATE,
    "komplettering" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "aktualisering_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "teambeslut" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "aktualisering_id" UUID NOT NULL,
    "mote_id" UUID,
    "beslut" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "skal" TEXT,
    "forslag" TEXT,
    "komplettera" TEXT,
    "komplettera_senast" DATE,
    "ta_upp" DATE,
    "ansvarig_id" UUID,
    "anteckning" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "teambeslut_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "teammote" (
    "id" UUID NOT NULL,
    "team_kod" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "ledare_id" UUID NOT NULL,
    "startad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "avslutad_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "teammote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teammote_narvaro" (
    "mote_id" UUID NOT NULL,
    "anvandare_id" UUID NOT NULL,
    "namn" TEXT NOT NULL,
    "roll" TEXT NOT NULL,
    "kommun_kod" TEXT,

    CONSTRAINT "teammote_narvaro_pkey" PRIMARY KEY ("mote_id","anvandare_id")
);

-- CreateTable
CREATE TABLE "teammote_protokoll" (
    "mote_id" UUID NOT NULL,
    "kommun_kod" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "teammote_protokoll_pkey" PRIMARY KEY ("mote_id","kommun_kod")
);

-- CreateTable
CREATE TABLE "kartlaggning_omrade" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "omrade" TEXT NOT NULL,
    "ej_relevant_skal" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,

    CONSTRAINT "kartlaggning_omrade_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "kartlaggning_bidrag" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "omrade" TEXT NOT NULL,
    "yrke" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "styrkor" TEXT,
    "hinder" TEXT,
    "stodbehov" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,

    CONSTRAINT "kartlaggning_bidrag_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "instrument" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "namn" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "bedomare" TEXT NOT NULL,
    "sammanfattning" TEXT NOT NULL,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "instrument_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "rekommendation" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "nr" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'UTKAST',
    "sammanfattning" TEXT,
    "aktivitetsformaga_id" UUID,
    "motivering" TEXT,
    "personens_syn" TEXT,
    "genomgangen" DATE,
    "ej_genomgangen_skal" TEXT,
    "signerad" DATE,
    "signerad_at" TIMESTAMPTZ(3),
    "signerad_av" UUID,
    "rattar_id" UUID,
    "rattelse_skal" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,

    CONSTRAINT "rekommendation_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "rekommendation_steg" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "rekommendation_id" UUID NOT NULL,
    "ordning" INTEGER NOT NULL,
    "insatstyp" TEXT NOT NULL,
    "beskrivning" TEXT NOT NULL,

    CONSTRAINT "rekommendation_steg_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "insats" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "typ" TEXT NOT NULL,
    "benamning" TEXT,
    "utforare" TEXT,
    "utforare_namn" TEXT,
    "status" TEXT NOT NULL,
    "planerad_start" DATE,
    "startad" DATE,
    "slutad" DATE,
    "timmar_per_vecka" DECIMAL(4,1),
    "syfte" TEXT,
    "resultat" TEXT,
    "avbrott_skal" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_av" UUID,

    CONSTRAINT "insats_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "aktivitetsformaga" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "datum" DATE NOT NULL,
    "procent" INTEGER NOT NULL,
    "bedomare" TEXT,
    "grund" TEXT,
    "motivering" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "kalla" TEXT NOT NULL DEFAULT 'APP',
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "aktivitetsformaga_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "anteckning" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "typ" TEXT NOT NULL,
    "datum" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "forfattare_id" UUID NOT NULL,
    "delad" BOOLEAN NOT NULL DEFAULT false,
    "signerad_at" TIMESTAMPTZ(3),
    "tillagg_till_id" UUID,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "anteckning_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "uppgift" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID,
    "slag" TEXT NOT NULL,
    "anvandare_id" UUID,
    "roll" TEXT,
    "team_kod" TEXT,
    "text" TEXT,
    "forfaller" DATE,
    "klar_at" TIMESTAMPTZ(3),
    "klar_av" UUID,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "uppgift_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "uppfoljning" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "datum" DATE NOT NULL,
    "nadd" BOOLEAN NOT NULL,
    "forsorjning" TEXT,
    "sysselsattning" TEXT,
    "kommentar" TEXT,
    "makulerad" BOOLEAN NOT NULL DEFAULT false,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "uppfoljning_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "rattelse" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "sak" TEXT NOT NULL,
    "sak_id" UUID NOT NULL,
    "slag" TEXT NOT NULL,
    "fore" JSONB NOT NULL,
    "skal" TEXT NOT NULL,
    "skapad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "skapad_av" UUID,

    CONSTRAINT "rattelse_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "lakarkonsultation" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "team_kod" TEXT NOT NULL,
    "arendenummer" TEXT NOT NULL,
    "lakare_id" UUID NOT NULL,
    "fraga" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "delar" TEXT[],
    "onskat_svar" DATE,
    "minuter_bokade" INTEGER NOT NULL,
    "over_andel" BOOLEAN NOT NULL DEFAULT false,
    "svar" TEXT,
    "minuter_anvanda" INTEGER,
    "svarad" DATE,
    "svarad_at" TIMESTAMPTZ(3),
    "aterkallad" DATE,
    "aterkallad_skal" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stalld_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stalld_av" UUID NOT NULL,

    CONSTRAINT "lakarkonsultation_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "konsultation_underlag" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "konsultation_id" UUID NOT NULL,
    "del" TEXT NOT NULL,
    "ordning" INTEGER NOT NULL,
    "innehall" JSONB NOT NULL,

    CONSTRAINT "konsultation_underlag_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "lakar_andel" (
    "id" UUID NOT NULL,
    "program_kod" TEXT NOT NULL,
    "team_kod" TEXT,
    "minuter" INTEGER NOT NULL,
    "fran" DATE NOT NULL,
    "satt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "satt_av" UUID,

    CONSTRAINT "lakar_andel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forslag" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "fornamn" TEXT NOT NULL,
    "efternamn" TEXT NOT NULL,
    "nummer" TEXT,
    "fodelsedatum" DATE,
    "telefon" TEXT,
    "motivering" TEXT NOT NULL,
    "grund" TEXT,
    "status" TEXT NOT NULL DEFAULT 'INLAMNAT',
    "skal" TEXT,
    "utredning_id" UUID,
    "forslagsstallare_id" UUID NOT NULL,
    "inlamnat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "svarat_at" TIMESTAMPTZ(3),
    "svarat_av" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "forslag_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "granskning" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "kalla" TEXT NOT NULL,
    "innehall" JSONB NOT NULL,
    "inlamnad_av" UUID NOT NULL,
    "inlamnad_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "klar_at" TIMESTAMPTZ(3),
    "klar_av" UUID,

    CONSTRAINT "granskning_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "malintervall" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "deltagare_id" UUID NOT NULL,
    "program_kod" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "indikator" TEXT NOT NULL,
    "kon" TEXT NOT NULL,
    "spar" TEXT NOT NULL,
    "fran" DATE NOT NULL,
    "till" DATE,

    CONSTRAINT "malintervall_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "import_rad" (
    "kommun_kod" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "utredning_id" UUID NOT NULL,
    "falt" JSONB NOT NULL,
    "import_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "import_av" UUID,

    CONSTRAINT "import_rad_pkey" PRIMARY KEY ("kommun_kod","id")
);

-- CreateTable
CREATE TABLE "utkast" (
    "anvandare_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "resurs" TEXT NOT NULL,
    "kommun_kod" TEXT NOT NULL,
    "bas_version" INTEGER,
    "innehall" JSONB NOT NULL,
    "nr" INTEGER NOT NULL,
    "sparat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "utkast_pkey" PRIMARY KEY ("anvandare_id","form","resurs")
);

-- CreateIndex
CREATE UNIQUE INDEX "kommun_prefix_key" ON "kommun"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "anvandare_epost_key" ON "anvandare"("epost");

-- CreateIndex
CREATE INDEX "medlemskap_anvandare_id_idx" ON "medlemskap"("anvandare_id");

-- CreateIndex
CREATE INDEX "medlemskap_kommun_kod_roll_idx" ON "medlemskap"("kommun_kod", "roll");

-- CreateIndex
CREATE INDEX "medlemskap_team_kod_roll_idx" ON "medlemskap"("team_kod", "roll");

-- CreateIndex
CREATE INDEX "session_anvandare_id_idx" ON "session"("anvandare_id");

-- CreateIndex
CREATE INDEX "engangslank_anvandare_id_idx" ON "engangslank"("anvandare_id");

-- CreateIndex
CREATE INDEX "atkomst_anvandare_id_idx" ON "atkomst"("anvandare_id");

-- CreateIndex
CREATE INDEX "atkomst_kommun_kod_utredning_id_idx" ON "atkomst"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "deltagare_kommun_kod_efternamn_fornamn_idx" ON "deltagare"("kommun_kod", "efternamn", "fornamn");

-- CreateIndex
CREATE INDEX "deltagare_kommun_kod_fodelsedatum_idx" ON "deltagare"("kommun_kod", "fodelsedatum");

-- CreateIndex
CREATE UNIQUE INDEX "deltagare_id_key" ON "deltagare"("id");

-- CreateIndex
CREATE UNIQUE INDEX "deltagare_kommun_kod_nummer_key" ON "deltagare"("kommun_kod", "nummer");

-- CreateIndex
CREATE INDEX "deltagare_nummer_kommun_kod_deltagare_id_idx" ON "deltagare_nummer"("kommun_kod", "deltagare_id");

-- CreateIndex
CREATE INDEX "foretradare_kommun_kod_deltagare_id_idx" ON "foretradare"("kommun_kod", "deltagare_id");

-- CreateIndex
CREATE UNIQUE INDEX "utredning_arendenummer_key" ON "utredning"("arendenummer");

-- CreateIndex
CREATE INDEX "utredning_kommun_kod_deltagare_id_idx" ON "utredning"("kommun_kod", "deltagare_id");

-- CreateIndex
CREATE INDEX "utredning_kommun_kod_steg_idx" ON "utredning"("kommun_kod", "steg");

-- CreateIndex
CREATE INDEX "utredning_kommun_kod_kontaktperson_id_idx" ON "utredning"("kommun_kod", "kontaktperson_id");

-- CreateIndex
CREATE INDEX "utredning_oppen_team_steg_andrad_at_id_idx" ON "utredning"("oppen_team", "steg", "andrad_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "utredning_id_key" ON "utredning"("id");

-- CreateIndex
CREATE INDEX "steg_period_kommun_kod_utredning_id_idx" ON "steg_period"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "status_period_kommun_kod_utredning_id_idx" ON "status_period"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "samtycke_kommun_kod_utredning_id_idx" ON "samtycke"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "aktualisering_kommun_kod_utredning_id_idx" ON "aktualisering"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "teambeslut_kommun_kod_utredning_id_idx" ON "teambeslut"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "teambeslut_mote_id_idx" ON "teambeslut"("mote_id");

-- CreateIndex
CREATE INDEX "teammote_team_kod_datum_idx" ON "teammote"("team_kod", "datum");

-- CreateIndex
CREATE UNIQUE INDEX "kartlaggning_omrade_kommun_kod_utredning_id_omrade_key" ON "kartlaggning_omrade"("kommun_kod", "utredning_id", "omrade");

-- CreateIndex
CREATE UNIQUE INDEX "kartlaggning_bidrag_kommun_kod_utredning_id_omrade_yrke_key" ON "kartlaggning_bidrag"("kommun_kod", "utredning_id", "omrade", "yrke");

-- CreateIndex
CREATE INDEX "instrument_kommun_kod_utredning_id_idx" ON "instrument"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE UNIQUE INDEX "rekommendation_kommun_kod_utredning_id_nr_key" ON "rekommendation"("kommun_kod", "utredning_id", "nr");

-- CreateIndex
CREATE INDEX "rekommendation_steg_kommun_kod_rekommendation_id_idx" ON "rekommendation_steg"("kommun_kod", "rekommendation_id");

-- CreateIndex
CREATE INDEX "insats_kommun_kod_utredning_id_idx" ON "insats"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "aktivitetsformaga_kommun_kod_utredning_id_idx" ON "aktivitetsformaga"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "anteckning_kommun_kod_utredning_id_datum_idx" ON "anteckning"("kommun_kod", "utredning_id", "datum");

-- CreateIndex
CREATE INDEX "uppgift_kommun_kod_utredning_id_idx" ON "uppgift"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "uppfoljning_kommun_kod_utredning_id_idx" ON "uppfoljning"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "rattelse_kommun_kod_utredning_id_idx" ON "rattelse"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "lakarkonsultation_kommun_kod_utredning_id_idx" ON "lakarkonsultation"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "lakarkonsultation_lakare_id_idx" ON "lakarkonsultation"("lakare_id");

-- CreateIndex
CREATE INDEX "lakarkonsultation_team_kod_idx" ON "lakarkonsultation"("team_kod");

-- CreateIndex
CREATE UNIQUE INDEX "lakarkonsultation_id_key" ON "lakarkonsultation"("id");

-- CreateIndex
CREATE INDEX "konsultation_underlag_kommun_kod_konsultation_id_idx" ON "konsultation_underlag"("kommun_kod", "konsultation_id");

-- CreateIndex
CREATE INDEX "forslag_kommun_kod_status_idx" ON "forslag"("kommun_kod", "status");

-- CreateIndex
CREATE INDEX "forslag_forslagsstallare_id_idx" ON "forslag"("forslagsstallare_id");

-- CreateIndex
CREATE UNIQUE INDEX "forslag_id_key" ON "forslag"("id");

-- CreateIndex
CREATE INDEX "granskning_kommun_kod_utredning_id_idx" ON "granskning"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "malintervall_kommun_kod_utredning_id_idx" ON "malintervall"("kommun_kod", "utredning_id");

-- CreateIndex
CREATE INDEX "malintervall_kommun_kod_indikator_fran_idx" ON "malintervall"("kommun_kod", "indikator", "fran");

-- CreateIndex
CREATE INDEX "import_rad_kommun_kod_utredning_id_idx" ON "import_rad"("kommun_kod", "utredning_id");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_program_kod_fkey" FOREIGN KEY ("program_kod") REFERENCES "program"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_kommun" ADD CONSTRAINT "team_kommun_kommun_kod_fkey" FOREIGN KEY ("kommun_kod") REFERENCES "kommun"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_kommun" ADD CONSTRAINT "team_kommun_team_kod_fkey" FOREIGN KEY ("team_kod") REFERENCES "team"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "malvarde" ADD CONSTRAINT "malvarde_program_kod_fkey" FOREIGN KEY ("program_kod") REFERENCES "program"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "malvarde" ADD CONSTRAINT "malvarde_kommun_kod_fkey" FOREIGN KEY ("kommun_kod") REFERENCES "kommun"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medlemskap" ADD CONSTRAINT "medlemskap_anvandare_id_fkey" FOREIGN KEY ("anvandare_id") REFERENCES "anvandare"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_anvandare_id_fkey" FOREIGN KEY ("anvandare_id") REFERENCES "anvandare"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "engangslank" ADD CONSTRAINT "engangslank_anvandare_id_fkey" FOREIGN KEY ("anvandare_id") REFERENCES "anvandare"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "atkomst" ADD CONSTRAINT "atkomst_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deltagare" ADD CONSTRAINT "deltagare_kommun_kod_fkey" FOREIGN KEY ("kommun_kod") REFERENCES "kommun"("kod") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deltagare_nummer" ADD CONSTRAINT "deltagare_nummer_kommun_kod_deltagare_id_fkey" FOREIGN KEY ("kommun_kod", "deltagare_id") REFERENCES "deltagare"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foretradare" ADD CONSTRAINT "foretradare_kommun_kod_deltagare_id_fkey" FOREIGN KEY ("kommun_kod", "deltagare_id") REFERENCES "deltagare"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "utredning" ADD CONSTRAINT "utredning_kommun_kod_deltagare_id_fkey" FOREIGN KEY ("kommun_kod", "deltagare_id") REFERENCES "deltagare"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "steg_period" ADD CONSTRAINT "steg_period_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_period" ADD CONSTRAINT "status_period_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samtycke" ADD CONSTRAINT "samtycke_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aktualisering" ADD CONSTRAINT "aktualisering_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teambeslut" ADD CONSTRAINT "teambeslut_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teambeslut" ADD CONSTRAINT "teambeslut_kommun_kod_aktualisering_id_fkey" FOREIGN KEY ("kommun_kod", "aktualisering_id") REFERENCES "aktualisering"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teammote_narvaro" ADD CONSTRAINT "teammote_narvaro_mote_id_fkey" FOREIGN KEY ("mote_id") REFERENCES "teammote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teammote_protokoll" ADD CONSTRAINT "teammote_protokoll_mote_id_fkey" FOREIGN KEY ("mote_id") REFERENCES "teammote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kartlaggning_omrade" ADD CONSTRAINT "kartlaggning_omrade_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kartlaggning_bidrag" ADD CONSTRAINT "kartlaggning_bidrag_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rekommendation" ADD CONSTRAINT "rekommendation_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rekommendation_steg" ADD CONSTRAINT "rekommendation_steg_kommun_kod_rekommendation_id_fkey" FOREIGN KEY ("kommun_kod", "rekommendation_id") REFERENCES "rekommendation"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insats" ADD CONSTRAINT "insats_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aktivitetsformaga" ADD CONSTRAINT "aktivitetsformaga_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anteckning" ADD CONSTRAINT "anteckning_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uppgift" ADD CONSTRAINT "uppgift_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uppfoljning" ADD CONSTRAINT "uppfoljning_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rattelse" ADD CONSTRAINT "rattelse_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lakarkonsultation" ADD CONSTRAINT "lakarkonsultation_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "konsultation_underlag" ADD CONSTRAINT "konsultation_underlag_kommun_kod_konsultation_id_fkey" FOREIGN KEY ("kommun_kod", "konsultation_id") REFERENCES "lakarkonsultation"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rad" ADD CONSTRAINT "import_rad_kommun_kod_utredning_id_fkey" FOREIGN KEY ("kommun_kod", "utredning_id") REFERENCES "utredning"("kommun_kod", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
