package org.entstage.offres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.commun.Ecarts;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.lien.EtatLien;
import org.entstage.lien.FicheLien;
import org.entstage.offre.entreprise.AccepterDemande;
import org.entstage.offre.entreprise.ConsulterDemande;
import org.entstage.offre.entreprise.ConsulterEntreprise;
import org.entstage.offre.entreprise.DemandesDesEntreprises;
import org.entstage.offre.entreprise.DonneesEntreprise;
import org.entstage.offre.entreprise.EnvoyerLienEntreprise;
import org.entstage.offre.entreprise.EtatAccord;
import org.entstage.offre.entreprise.EtatDemande;
import org.entstage.offre.entreprise.ExclureCorrespondant;
import org.entstage.offre.entreprise.FicheAccord;
import org.entstage.offre.entreprise.FicheCorrespondant;
import org.entstage.offre.entreprise.FicheDemande;
import org.entstage.offre.entreprise.FicheEntreprise;
import org.entstage.offre.entreprise.GenreDeDemande;
import org.entstage.offre.entreprise.LigneDemande;
import org.entstage.offre.entreprise.ListerDemandes;
import org.entstage.offre.entreprise.PersonneDEntreprise;
import org.entstage.offre.entreprise.RefuserDemande;
import org.entstage.offre.entreprise.RenouvelerLienEntreprise;
import org.entstage.offre.entreprise.RevoquerLienEntreprise;
import org.entstage.offre.entreprise.TerminerAccord;
import org.entstage.offre.entreprise.ValiderAccord;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.entstage.structureaccueil.SaisieStructure;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** The staff's pages of companies: what they ask, who may open their spaces, their agreements. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntreprisesEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static final Map<String, String> FICHE = Map.of("vue", "entreprise", "id", "12");
    private static final Map<String, String> DEMANDE = Map.of("vue", "demande-entreprise", "id", "5");
    private static Ecrans gestion;

    @BeforeAll
    static void ouvrir() {
        gestion = new Ecrans("gestion-offres");
    }

    @AfterAll
    static void fermer() {
        gestion.ecran().close();
    }

    @BeforeEach
    void lou() {
        gestion.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        Mockito.reset(gestion.cas(AccepterDemande.class), gestion.cas(TerminerAccord.class));
        Mockito.when(gestion.cas(ListerDemandes.class).executer(any()))
                .thenReturn(new DemandesDesEntreprises(
                        List.of(ligne(GenreDeDemande.NOUVELLE, EtatDemande.EN_ATTENTE)),
                        List.of(accord(EtatAccord.DEMANDE))));
        Mockito.when(gestion.cas(RechercherStructures.class).executer(any(), anyString(), anyInt()))
                .thenReturn(PageDe.de(List.of(structure()), 1, 20));
        fiche(EtatAccord.DEMANDE);
    }

    private static FicheStructure structure() {
        return new FicheStructure(
                12,
                "Ateliers <Exemple>",
                "55208131766522",
                null,
                null,
                null,
                "Rennes",
                "FR",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static LigneDemande ligne(GenreDeDemande genre, EtatDemande etat) {
        boolean decidee = etat != EtatDemande.EN_ATTENTE;
        return new LigneDemande(
                5,
                12,
                "Ateliers <Exemple>",
                genre,
                etat,
                "Noa Neuve",
                QUAND,
                decidee ? "Lou" : null,
                decidee ? QUAND : null,
                etat == EtatDemande.REFUSEE ? "Inconnue." : null);
    }

    private static FicheAccord accord(EtatAccord etat) {
        boolean valide = etat != EtatAccord.DEMANDE && etat != EtatAccord.REFUSE;
        LocalDate debut = LocalDate.of(2026, 11, 1);
        return new FicheAccord(
                7,
                1,
                12,
                "Ateliers <Exemple>",
                etat,
                "Les articles.",
                "Andréa Patron",
                "Gérante",
                "Noa Neuve",
                QUAND,
                valide ? debut : null,
                valide ? debut.plusYears(1) : null,
                null,
                null,
                null,
                false);
    }

    private static void fiche(EtatAccord etat) {
        PersonneDEntreprise noa = new PersonneDEntreprise("Noa Neuve", "RH", "noa@atelier.example.org", null);
        Mockito.when(gestion.cas(ConsulterEntreprise.class).executer(any(), anyLong()))
                .thenReturn(new FicheEntreprise(
                        structure(),
                        false,
                        List.of(
                                new FicheCorrespondant(3, noa, "fr", "Lou", QUAND, null, null),
                                new FicheCorrespondant(4, noa, "fr", "Lou", QUAND, "Lou", QUAND)),
                        List.of(new FicheLien(
                                9,
                                "Noa Neuve",
                                "noa@atelier.example.org",
                                EtatLien.UTILISE,
                                "baip",
                                "Lou",
                                QUAND,
                                QUAND.plusDays(30),
                                QUAND,
                                QUAND,
                                3,
                                null,
                                null,
                                null)),
                        List.of(ligne(GenreDeDemande.NOUVELLE, EtatDemande.ACCEPTEE)),
                        List.of(accord(etat))));
    }

    private static void demande(GenreDeDemande genre, EtatDemande etat, FicheStructure parNumero) {
        SaisieStructure rien =
                new SaisieStructure(null, null, null, null, null, null, null, null, null, null, null, null);
        SaisieStructure tout = new SaisieStructure(
                "Ateliers <Exemple>",
                "55208131766522",
                "BE",
                "1 rue",
                "B",
                "5000",
                "Namur",
                new org.entstage.structureaccueil.SaisieProfil(
                        "ASSO", "9220", "11", "62.01Z", org.entstage.nomenclature.RevisionNaf.values()[0]),
                "02 99 00 00 00",
                "a@b.example.org",
                "Andréa",
                "Gérante");
        DonneesEntreprise avant = genre == GenreDeDemande.NOUVELLE
                ? null
                : new DonneesEntreprise(
                        rien, List.of(new PersonneDEntreprise("Ancien", null, "ancien@b.example.org", null)));
        DonneesEntreprise apres = new DonneesEntreprise(
                tout, List.of(new PersonneDEntreprise("Noa Neuve", null, "noa@b.example.org", null)));
        Mockito.when(gestion.cas(ConsulterDemande.class).executer(any(), anyLong()))
                .thenReturn(new FicheDemande(
                        ligne(genre, etat),
                        2,
                        "noa@b.example.org",
                        "Un mot.",
                        avant,
                        apres,
                        Ecarts.entre(rien, tout),
                        parNumero,
                        List.of(structure())));
    }

    private static Document montrer(Map<String, String> vue) {
        String[] parametres = vue.entrySet().stream()
                .flatMap(un -> java.util.stream.Stream.of(un.getKey(), un.getValue()))
                .toArray(String[]::new);
        Document page = Ecrans.lire(gestion.ecran().montrer(parametres).html());
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_page_is_drawn_in_both_languages(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        assertThat(montrer(Map.of("vue", "entreprises")).text()).contains("Ateliers <Exemple>", "Noa Neuve");
        assertThat(montrer(Map.of("vue", "entreprises", "nom", "ate")).select("a[href*='vue:entreprise'], a"))
                .isNotEmpty();
        for (EtatAccord etat : EtatAccord.values()) {
            fiche(etat);
            assertThat(montrer(FICHE).text()).contains("noa@atelier.example.org", "Andréa Patron");
        }
        for (GenreDeDemande genre : GenreDeDemande.values()) {
            for (EtatDemande etat : EtatDemande.values()) {
                demande(genre, etat, null);
                assertThat(montrer(DEMANDE).text()).contains("Namur", "Noa Neuve");
            }
        }
    }

    @Test
    void a_new_company_is_accepted_or_made_one_with_the_known_one() {
        demande(GenreDeDemande.NOUVELLE, EtatDemande.EN_ATTENTE, structure());
        assertThat(montrer(DEMANDE).text()).contains("déjà connue", "Rattacher à Ateliers <Exemple>");

        gestion.ecran().envoyer("accepter-demande", DEMANDE, Map.of("id", "5", "version", "2", "connue", "12"));
        Mockito.verify(gestion.cas(AccepterDemande.class)).executer(any(), eq(5L), eq(2), eq(12L));

        Mockito.doThrow(new RefusMetier(Probleme.general("entreprise.demande.decidee")))
                .when(gestion.cas(AccepterDemande.class))
                .executer(any(), anyLong(), anyInt(), any());
        assertThat(Ecrans.lire(gestion.ecran()
                                .envoyer("accepter-demande", DEMANDE, Map.of("id", "5", "version", "2"))
                                .html())
                        .text())
                .contains("déjà reçu une réponse");
        gestion.ecran().envoyer("refuser-demande", DEMANDE, Map.of("id", "5", "version", "2", "motif", "Inconnue."));
        Mockito.verify(gestion.cas(RefuserDemande.class)).executer(any(), eq(5L), eq(2), eq("Inconnue."));
    }

    @Test
    void links_are_sent_renewed_and_taken_back_and_people_shut_out() {
        Document sansAdresse = Ecrans.lire(gestion.ecran()
                .envoyer("envoyer-lien-entreprise", FICHE, Map.of("id", "12", "personneNom", "Lou", "langue", "en"))
                .html());
        assertThat(sansAdresse.select("[name=personneNom]").val()).isEqualTo("Lou");
        assertThat(sansAdresse.select(".es-resume a")).isNotEmpty();
        gestion.ecran()
                .envoyer(
                        "envoyer-lien-entreprise",
                        FICHE,
                        Map.of(
                                "id",
                                "12",
                                "personneNom",
                                "Lou",
                                "personneCourriel",
                                "lou@b.example.org",
                                "langue",
                                "en"));
        Mockito.verify(gestion.cas(EnvoyerLienEntreprise.class))
                .executer(
                        any(), eq(12L), eq(new PersonneDEntreprise("Lou", null, "lou@b.example.org", null)), eq("en"));
        gestion.ecran().envoyer("renouveler-lien-entreprise", FICHE, Map.of("id", "12", "correspondant", "3"));
        Mockito.verify(gestion.cas(RenouvelerLienEntreprise.class)).executer(any(), eq(12L), eq(3L));
        gestion.ecran().envoyer("revoquer-lien-entreprise", FICHE, Map.of("id", "12", "lien", "9"));
        Mockito.verify(gestion.cas(RevoquerLienEntreprise.class)).executer(any(), eq(12L), eq(9L));
        gestion.ecran().envoyer("exclure-correspondant", FICHE, Map.of("id", "12", "correspondant", "3"));
        Mockito.verify(gestion.cas(ExclureCorrespondant.class)).executer(any(), eq(12L), eq(3L));
    }

    @Test
    void an_agreement_is_approved_for_a_time_refused_or_ended() {
        assertThat(montrer(FICHE).select("[name=debut]").val()).isEqualTo("2026-11-21");
        Map<String, String> accord = Map.of("id", "12", "accord", "7", "version", "1");
        Map<String, String> dates = new java.util.HashMap<>(accord);
        dates.putAll(Map.of("debut", "2026-12-01", "fin", "2027-11-30"));
        gestion.ecran().envoyer("valider-accord", FICHE, dates);
        Mockito.verify(gestion.cas(ValiderAccord.class))
                .executer(any(), eq(7L), eq(1), eq(LocalDate.of(2026, 12, 1)), eq(LocalDate.of(2027, 11, 30)));
        Map<String, String> fin = new java.util.HashMap<>(accord);
        fin.putAll(Map.of("resilier", "true", "motif", "Fermeture."));
        gestion.ecran().envoyer("terminer-accord", FICHE, fin);
        Mockito.verify(gestion.cas(TerminerAccord.class)).executer(any(), eq(7L), eq(1), eq(true), eq("Fermeture."));
    }
}
