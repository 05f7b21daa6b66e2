package org.entstage.offre.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.offre.AtelierDOffres.stage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.lien.LienRefuse;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.Cible;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Favourites, visits and saved searches as rows. {@link RechercheEnBaseTest} runs it on each database. */
interface SuivisEnBase {

    ModeleDeTest modele();

    @Test
    default void a_student_keeps_offers_that_he_sees_and_finds_them_also_when_they_are_over() {
        long une = AtelierDOffres.publiee(modele(), stage("Ornithologie", "x"), 9, Set.of());
        long ailleurs =
                AtelierDOffres.publiee(modele(), stage("Ornithologie", "x"), 9, Set.of(Cible.etape("AILLEURS")));
        GarderOffre garder = modele().bean(GarderOffre.class);

        garder.executer(etudiant(), une);
        garder.executer(etudiant(), une);

        assertThatThrownBy(() -> garder.executer(etudiant(), ailleurs)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> garder.executer(baip(), une)).isInstanceOf(AccesRefuse.class);
        assertThat(favorites(etudiant())).extracting(LigneOffre::id).containsExactly(une);
        assertThat(favorites(etudiant2())).isEmpty();
        assertThat(modele().bean(LireOffre.class).executer(etudiant(), une).favorite())
                .isTrue();
        jdbc().update("update offre_publiee set publiee_au = publiee_du where offre_id = ?", une);
        assertThat(favorites(etudiant()))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.enLigne()).isFalse());
        assertThatThrownBy(() -> modele().bean(LireOffre.class).executer(etudiant(), une))
                .isInstanceOf(Introuvable.class);
        modele().bean(OublierOffre.class).executer(etudiant(), une);
        assertThat(favorites(etudiant())).isEmpty();
    }

    @Test
    default void what_appeared_since_the_last_visit_is_new() {
        SuivisDOffres suivis = modele().bean(SuivisDOffres.class);
        LocalDateTime matin = LocalDateTime.of(2026, 11, 20, 9, 0);

        assertThat(suivis.visiter("visiteuse", matin)).isNull();
        assertThat(suivis.visiter("visiteuse", matin.plusMinutes(20))).isNull();
        assertThat(suivis.visiter("visiteuse", matin.plusMinutes(40))).isNull();
        LocalDateTime soir = matin.plusHours(9);
        assertThat(suivis.visiter("visiteuse", soir)).isEqualTo(matin.plusMinutes(40));
        assertThat(suivis.visiter("visiteuse", soir.plusMinutes(3))).isEqualTo(matin.plusMinutes(40));
        assertThat(suivis.visitePrecedente("visiteuse")).isEqualTo(matin.plusMinutes(40));
    }

    @Test
    default void new_offers_of_a_saved_search_are_sent_once_and_only_what_its_owner_may_see() {
        Acteur elle = etudiant2();
        modele().bean(EnregistrerRecherche.class)
                .executer(
                        elle,
                        CriteresOffre.lire("mots=vulcanologie&type=STAGE&ordre=PAIE"),
                        new SaisieRecherche("Volcans", FrequenceAlerte.QUOTIDIENNE, "en"));
        AtelierDOffres.publiee(modele(), stage("Vulcanologie", "x"), 9, Set.of());
        AtelierDOffres.publiee(
                modele(), stage("Vulcanologie ciblée", "x"), 9, Set.of(Cible.etape(SystemesDeTest.ETAPE)));
        AtelierDOffres.publiee(modele(), stage("Vulcanologie cachée", "x"), 9, Set.of(Cible.etape("AILLEURS")));
        modele().bean(ChercherOffres.class).executer(elle, CriteresOffre.AUCUN, 1);

        echeance();
        modele().bean(AlertesDOffres.class).dire();
        modele().bean(AlertesDOffres.class).dire();

        List<Map<String, Object>> mails = mails();
        assertThat(mails).hasSize(1);
        String corps = (String) mails.get(0).get("corps");
        assertThat(corps)
                .contains("Volcans", "- Vulcanologie,", "- Vulcanologie ciblée", "/offre/alerte/")
                .doesNotContain("cachée");

        String jeton = corps.replaceAll("(?s).*/offre/alerte/([A-Za-z0-9_.-]+).*", "$1");
        VisiteDAlerte visite = modele().bean(SuivreLienAlerte.class).executer(Acteur.visiteur(), jeton);
        assertThat(siennes(elle))
                .singleElement()
                .satisfies(r -> assertThat(r.frequence()).isEqualTo(FrequenceAlerte.QUOTIDIENNE));
        modele().bean(ArreterAlerte.class).executer(visite.abonne(), visite.alerte());
        assertThat(siennes(elle))
                .singleElement()
                .satisfies(r -> assertThat(r.frequence()).isEqualTo(FrequenceAlerte.JAMAIS));
        assertThatThrownBy(() -> modele().bean(SuivreLienAlerte.class).executer(Acteur.visiteur(), jeton))
                .isInstanceOf(LienRefuse.class);
        assertThatThrownBy(() -> modele().bean(ArreterAlerte.class).executer(visite.abonne(), visite.alerte() + 1))
                .isInstanceOf(AccesRefuse.class);
        AtelierDOffres.publiee(modele(), stage("Vulcanologie encore", "x"), 9, Set.of());
        echeance();
        modele().bean(AlertesDOffres.class).dire();
        assertThat(mails()).hasSize(1);
    }

    @Test
    default void a_saved_search_is_its_owners_alone() {
        Acteur lui = etudiant();
        EnregistrerRecherche enregistrer = modele().bean(EnregistrerRecherche.class);
        enregistrer.executer(lui, CriteresOffre.AUCUN, new SaisieRecherche("Tout", FrequenceAlerte.HEBDOMADAIRE, "fr"));
        LigneRecherche gardee = siennes(lui).get(0);
        assertThat(gardee.courriel()).isEqualTo("etudiant@univ.example.org");

        ReglerRecherche regler = modele().bean(ReglerRecherche.class);
        SaisieRecherche autre = new SaisieRecherche("Autre", FrequenceAlerte.JAMAIS, "fr");
        assertThatThrownBy(() -> regler.executer(etudiant2(), gardee.id(), gardee.version(), autre))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> regler.executer(lui, gardee.id(), gardee.version() + 1, autre))
                .isInstanceOf(ModificationConcurrente.class);
        assertThatThrownBy(() -> regler.executer(
                        lui, gardee.id(), gardee.version(), new SaisieRecherche(" ", FrequenceAlerte.JAMAIS, "fr")))
                .isInstanceOf(RefusMetier.class);
        regler.executer(lui, gardee.id(), gardee.version(), autre);
        LigneRecherche reglee = siennes(lui).get(0);
        assertThat(reglee.libelle()).isEqualTo("Autre");
        assertThatThrownBy(() ->
                        modele().bean(SupprimerRecherche.class).executer(etudiant2(), reglee.id(), reglee.version()))
                .isInstanceOf(Introuvable.class);
        modele().bean(SupprimerRecherche.class).executer(lui, reglee.id(), reglee.version());
        assertThat(siennes(lui)).isEmpty();
        for (int i = 0; i < EnregistrerRecherche.MAXIMUM; i++) {
            enregistrer.executer(lui, CriteresOffre.AUCUN, autre);
        }
        assertThatThrownBy(() -> enregistrer.executer(lui, CriteresOffre.AUCUN, autre))
                .isInstanceOf(RefusMetier.class);
    }

    private List<LigneOffre> favorites(Acteur acteur) {
        return modele().bean(ListerFavorites.class).executer(acteur);
    }

    private List<LigneRecherche> siennes(Acteur acteur) {
        return modele().bean(ListerRecherches.class).executer(acteur);
    }

    /** As if a day had passed. */
    private void echeance() {
        jdbc().update("update offre_alerte set prochaine = '2026-11-21', dite_le = '2026-11-20 06:00:00'"
                + " where frequence <> 'JAMAIS'");
    }

    private List<Map<String, Object>> mails() {
        return jdbc().queryForList("select corps from courriel where evenement = 'ALERTE_OFFRES'");
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(modele().bean(DataSource.class));
    }
}
