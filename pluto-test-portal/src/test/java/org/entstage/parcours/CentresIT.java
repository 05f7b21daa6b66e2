package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Centres over HTTP, as the functional administrator and a centre's staff see them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CentresIT {

    private static final String SCIENCES = "Bureau des stages, UFR Sciences et technologies";
    private static final String MATHEMATIQUES = "Bureau des stages, Mathématiques";
    private static final String ALERTE = "convention.alerte.jours";

    private static PortailComplet portail;

    @BeforeAll
    static void ouvrir() {
        portail = PortailComplet.surH2();
    }

    @AfterEach
    void remettre() {
        portail.ecrire("delete from convention_historique where convention_id in"
                + " (select id from convention where creee_par = 'essai-centres')");
        portail.ecrire("delete from convention where creee_par = 'essai-centres'");
    }

    @Test
    void a_setting_of_a_component_is_seen_at_its_etape_with_where_it_comes_from() {
        Visiteur admin = reglages(SCIENCES);
        assertThat(reglages(MATHEMATIQUES).texte()).contains("Valeur par défaut : 15");

        admin.remplir(Map.of(champ(admin), "42"), "Enregistrer les réglages");

        assertThat(admin.texte()).contains("Les réglages sont enregistrés");
        assertThat(reglages(MATHEMATIQUES).texte()).contains("Comme " + SCIENCES + " : 42");
        admin.remplir(Map.of(champ(admin), ""), "Enregistrer les réglages");
        assertThat(reglages(MATHEMATIQUES).texte()).contains("Valeur par défaut : 15");
    }

    private static String champ(Visiteur admin) {
        return admin.saisie("Enregistrer les réglages").entrySet().stream()
                .filter(champ -> champ.getValue().equals(ALERTE))
                .map(champ -> champ.getKey().replace(".cle", ".valeur"))
                .findFirst()
                .orElseThrow();
    }

    private static Visiteur reglages(String centre) {
        return centre(centre).suivre("Réglages");
    }

    private static Visiteur centre(String libelle) {
        return portail.connecte("admin")
                .suivre("Administration")
                .suivre("Centres de gestion")
                .suivre(libelle);
    }

    @Test
    void an_etape_with_two_hundred_conventions_moves_after_a_preview() {
        deuxCentsConventions();
        Visiteur admin = centre(MATHEMATIQUES).suivre("Composantes et étapes").suivre("Déplacer L3MAT-101");
        admin.remplir(Map.of("vers", id("SCI")), "Voir ce qui changerait");
        assertThat(admin.texte()).contains("200 conventions en cours changent de centre", SCIENCES);
        assertThat(enCours("SCI-MAT")).isEqualTo("200");

        admin.presser("Déplacer vers " + SCIENCES);

        assertThat(admin.texte()).contains("Le code a changé de centre");
        assertThat(enCours("SCI-MAT")).isEqualTo("0");
        assertThat(enCours("SCI")).isEqualTo("200");
        assertThat(portail.lire(
                        "select count(*) from convention_historique h join convention c on c.id = h.convention_id"
                                + " where c.creee_par = 'essai-centres' and h.transition = 'DEPLACEE'"))
                .isEqualTo(List.of(List.of("200")));

        Visiteur retour = centre(SCIENCES).suivre("Composantes et étapes").suivre("Déplacer L3MAT-101");
        retour.remplir(Map.of("vers", id("SCI-MAT")), "Voir ce qui changerait")
                .presser("Déplacer vers " + MATHEMATIQUES);
        assertThat(enCours("SCI-MAT")).isEqualTo("200");
    }

    @Test
    void who_keeps_no_centre_has_no_such_section() {
        assertThat(portail.connecte("gestionnaire").page().select("a[href]").eachText())
                .doesNotContain("Administration");
    }

    private static void deuxCentsConventions() {
        Long derniere = Long.valueOf(
                portail.lire("select max(id) from convention").get(0).get(0));
        portail.multiplierLaDerniereConvention(200);
        portail.ecrire(
                "update convention set code_etape = 'L3MAT', version_etape = '101', code_composante = 'SCI',"
                        + " fin = null, creee_par = 'essai-centres', centre_id = ? where id > ?",
                Long.valueOf(id("SCI-MAT")),
                derniere);
    }

    private static String id(String centre) {
        return portail.lire("select id from centre_gestion where code = ?", centre)
                .get(0)
                .get(0);
    }

    private static String enCours(String centre) {
        return portail.lire(
                        "select count(*) from convention c join centre_gestion g on g.id = c.centre_id"
                                + " where g.code = ? and c.creee_par = 'essai-centres'",
                        centre)
                .get(0)
                .get(0);
    }
}
