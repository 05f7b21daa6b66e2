package org.entstage.notification.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.Places;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.NatureAvenant;
import org.entstage.document.mustache.GabaritsDeTexteDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.entreprise.ObjetDeDemande;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is delivered is whole: words, templates and variables fit each other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {

    private final Verification verification = new Verification(GabaritsDeTexteDeTest.reels());

    @ParameterizedTest
    @EnumSource(Evenement.class)
    void every_reader_has_a_template_in_both_languages_that_reads_known_variables_only(Evenement evenement) {
        for (Langue langue : Langue.values()) {
            for (Profil lecteur : evenement.lecteurs()) {
                ModeleCourriel livre =
                        Catalogue.livre(evenement, lecteur, langue).orElse(null);
                assertThat(livre).as(evenement + "." + lecteur + " " + langue).isNotNull();
                assertThat(problemes(evenement, livre))
                        .as(evenement + "." + lecteur + " " + langue)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Langue.class)
    void no_template_is_left_over_and_nothing_but_the_catalogue_has_words(Langue langue) throws IOException {
        Set<String> modeles = new TreeSet<>();
        Set<String> mots = new TreeSet<>();
        for (Evenement evenement : Evenement.values()) {
            evenement.lecteurs().forEach(lecteur -> {
                modeles.add(evenement + "." + lecteur + ".sujet");
                modeles.add(evenement + "." + lecteur + ".corps");
            });
            mots.add("evenement." + evenement);
        }
        for (Variable variable : Variable.values()) {
            mots.add("variable." + variable.nom());
            mots.add("exemple." + variable.nom());
        }
        mots.addAll(Set.of(
                "mots.aujourdhui", "mots.jours", "mots.demain", "mots.aSoumettre", "mots.convention", "mots.avenant"));
        ajouter(mots, "profil.", Profil.values());
        ajouter(mots, "etape.", EtapeSaisie.values());
        ajouter(mots, "nature.", NatureEtape.values());
        ajouter(mots, "avenant.", NatureAvenant.values());
        ajouter(mots, "demande.", ObjetDeDemande.values());
        ajouter(mots, "champ.", ChampConvention.values());
        ajouter(mots, "champOffre.", ChampOffre.values());
        ajouter(mots, "repondant.", Repondant.values());

        assertThat(lire("modeles", langue).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(modeles);
        assertThat(lire("catalogue", langue).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(mots);
    }

    private static void ajouter(Set<String> mots, String debut, Enum<?>... valeurs) {
        for (Enum<?> valeur : valeurs) {
            mots.add(debut + valeur);
        }
    }

    @Test
    void every_variable_is_an_event_s_or_everybody_s() {
        assertThat(Variable.values())
                .allMatch(variable -> List.of(Genre.values()).stream().anyMatch(variable::commune)
                        || List.of(Evenement.values()).stream()
                                .anyMatch(evenement -> evenement.propres().contains(variable)));
    }

    @Test
    void who_tells_the_staff_says_what_the_staff_asks_for() {
        assertThat(Evenement.values())
                .filteredOn(Evenement::reglable)
                .allMatch(evenement -> evenement.avisPersonnel().isPresent()
                        == evenement.profils().stream().anyMatch(Profil::duPersonnel));
    }

    @Test
    void what_is_wrong_with_a_template_is_told_at_its_field_with_its_line() {
        assertThat(problemes(
                        Evenement.CONVENTION_SOUMISE,
                        new ModeleCourriel("{{motif}}", "Bonjour,\n{{etudiant.prenom}}\n{{#lien}}")))
                .extracting(p -> p.champ() + " " + p.cle() + " " + p.arguments())
                .containsExactly("sujet courriel.modele.variable [1, motif]", "corps courriel.modele.syntaxe [3]");
        assertThat(problemes(Evenement.CONVENTION_SOUMISE, new ModeleCourriel("a\nBcc: b", " ")))
                .extracting(p -> p.champ() + " " + p.cle())
                .containsExactly("sujet courriel.modele.uneLigne", "corps commun.obligatoire");
        assertThat(problemes(
                        Evenement.CONVENTION_REFUSEE, new ModeleCourriel("ok", "a\nb {{motif}} {{etudiant.prenom}}")))
                .extracting(p -> p.champ() + " " + p.cle() + " " + p.arguments())
                .containsExactly("corps courriel.modele.variable [2, etudiant.prenom]");
    }

    @Test
    void a_preview_fills_every_delivered_template_with_samples() {
        RemplirModele remplir = new RemplirModele(
                new CourrielsEnVigueur(new ModelesEnMemoire(), new Places(() -> new Arbre(List.of()))),
                GabaritsDeTexteDeTest.reels(),
                (texte, langue) -> "-- pied");
        for (Evenement evenement : Evenement.values()) {
            for (Langue langue : Langue.values()) {
                for (Profil lecteur : evenement.lecteurs()) {
                    ModeleCourriel rempli = remplir.remplir(
                            0, new CleModele(evenement, lecteur, langue), RemplirModele.exemples(evenement, langue));
                    assertThat(rempli.sujet() + rempli.corps()).doesNotContain("{{", "}}", "()", " ,");
                    assertThat(rempli.corps()).endsWith("-- pied\n");
                }
            }
        }
    }

    @Test
    void a_template_that_an_older_version_admitted_does_not_stop_the_mail() {
        ModelesEnMemoire ecrits = new ModelesEnMemoire();
        CleModele cle = new CleModele(Evenement.CONVENTION_VALIDEE, Profil.ETUDIANT, Langue.FR);
        ecrits.place(0, new ModelesEcrits.Place(Map.of(cle, new ModeleCourriel("{{", "x")), Map.of()));
        RemplirModele remplir = new RemplirModele(
                new CourrielsEnVigueur(ecrits, new Places(() -> new Arbre(List.of()))),
                GabaritsDeTexteDeTest.reels(),
                (texte, langue) -> "");

        assertThat(remplir.remplir(0, cle, Map.of("convention.numero", "2026-000001"))
                        .sujet())
                .isEqualTo("Convention 2026-000001 : elle est validée");
    }

    private List<Probleme> problemes(Evenement evenement, ModeleCourriel modele) {
        try {
            verification.problemes(evenement, modele).refuser();
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes();
        }
    }

    private static Properties lire(String nom, Langue langue) throws IOException {
        Properties lues = new Properties();
        String chemin = "/notification/" + nom + "_" + langue.locale().getLanguage() + ".properties";
        try (Reader flux =
                new InputStreamReader(CatalogueTest.class.getResourceAsStream(chemin), StandardCharsets.UTF_8)) {
            lues.load(flux);
        }
        return lues;
    }
}
