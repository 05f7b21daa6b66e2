package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.centregestion.ConsulterPiecesDemandees;
import org.entstage.centregestion.FichePieces;
import org.entstage.centregestion.ReglerPieces;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.DossierDePieces;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.piece.AccepterPiece;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.convention.piece.EtatPiece;
import org.entstage.convention.piece.FichePiecesDuDossier;
import org.entstage.convention.piece.LignePiece;
import org.entstage.convention.piece.PieceAttendue;
import org.entstage.convention.piece.RefuserPiece;
import org.entstage.fichier.FormatFichier;
import org.entstage.piece.PieceDemandee;
import org.entstage.piece.PiecesDemandees;
import org.entstage.piece.PorteePiece;
import org.entstage.piece.StageConcerne;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The pages about the documents of students, and the one on which a place says which it asks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PiecesEcransTest {

    private static final PieceDemandee DEMANDEE = new PieceDemandee(
            PiecesDemandees.RESPONSABILITE_CIVILE, NatureEtape.VALIDATION_CENTRE, true, true, Set.of(), Set.of());

    private static Portlets gestion;
    private static Portlets administration;

    @BeforeAll
    static void ouvrir() {
        gestion = new Portlets("gestion-conventions");
        administration = new Portlets("administration");
    }

    @BeforeEach
    void enFrancais() {
        gestion.ecran().enTantQue("gestionnaire", "gestionnaire", null).en(Locale.FRENCH);
        administration.ecran().enTantQue("admin", "admin", null).en(Locale.FRENCH);
        Mockito.when(gestion.cas(ConsulterPieces.class).executer(any(), anyLong()))
                .thenReturn(fiche(EtatPiece.DEPOSEE));
    }

    @AfterAll
    static void fermer() {
        gestion.ecran().close();
        administration.ecran().close();
    }

    @Test
    void the_staff_sees_what_is_asked_and_given_and_decides() {
        Document page = lire(gestion, "vue", "pieces", "id", "7");

        assertThat(page.text())
                .contains(
                        "Attestation de responsabilité civile",
                        "obligatoire avant l’étape « Validation administrative »",
                        "La prochaine étape de la convention attend ce document",
                        "À contrôler",
                        "attestation.pdf (PDF, 2 ko)",
                        "Ces dates ne couvrent pas tout le stage",
                        "Demandées pour : Attestation de responsabilité civile")
                .doesNotContain("??");
        assertThat(page.select("form[enctype=multipart/form-data] option").eachText())
                .containsExactly("Choisir un document", "Attestation de responsabilité civile", "Autre document");

        gestion.ecran()
                .envoyer(
                        "accepter-piece",
                        Map.of("vue", "pieces", "id", "7"),
                        Map.of("id", "7", "piece", "4", "version", "2"));
        Mockito.verify(gestion.cas(AccepterPiece.class)).executer(any(), eq(7L), eq(4L), eq(2));
    }

    @Test
    void a_refusal_needs_a_reason() {
        assertThat(lire(gestion, "vue", "refuser-piece", "id", "7", "piece", "4")
                        .text())
                .contains("Refuser un document : Attestation de responsabilité civile", "attestation.pdf");
        Map<String, String> vue = Map.of("vue", "refuser-piece", "id", "7", "piece", "4");
        Map<String, String> saisie = new HashMap<>(Map.of("id", "7", "piece", "4", "version", "2", "motif", " "));
        assertThat(Jsoup.parse(gestion.ecran()
                                .envoyer("refuser-piece", vue, saisie)
                                .html())
                        .select(".es-resume"))
                .isNotEmpty();
        Mockito.verifyNoInteractions(gestion.cas(RefuserPiece.class));

        saisie.put("motif", "Illisible.");
        assertThat(Jsoup.parse(gestion.ecran()
                                .envoyer("refuser-piece", vue, saisie)
                                .html())
                        .text())
                .contains("Le document est refusé");
        Mockito.verify(gestion.cas(RefuserPiece.class)).executer(any(), eq(7L), eq(4L), eq(2), eq("Illisible."));
    }

    @Test
    void what_was_refused_is_told_in_english_too() {
        gestion.ecran().en(Locale.ENGLISH);
        Mockito.when(gestion.cas(ConsulterPieces.class).executer(any(), anyLong()))
                .thenReturn(fiche(EtatPiece.REFUSEE));

        assertThat(lire(gestion, "vue", "pieces", "id", "7").text())
                .contains("Certificate of civil liability", "To be provided", "Refused", "Page illisible.")
                .doesNotContain("??", "Déposer");
    }

    @Test
    void a_place_says_what_it_asks_and_a_mistake_stands_at_its_row() {
        Mockito.when(administration.cas(ConsulterPiecesDemandees.class).executer(any(), anyLong()))
                .thenReturn(new FichePieces(true, PiecesDemandees.LIVREES, null, List.of("Centre A")));
        Document page = lire(administration, "vue", "pieces-demandees");
        assertThat(page.text())
                .contains("Liste décidée par l’établissement", "Un centre a sa propre liste", "à l’étranger")
                .doesNotContain("??");
        Map<String, String> saisie = new HashMap<>();
        page.select("form:has(table) [name^=pieces]").stream()
                .filter(champ -> !champ.attr("type").equals("checkbox") || champ.hasAttr("checked"))
                .forEach(champ -> saisie.put(
                        champ.attr("name"),
                        champ.tagName().equals("select")
                                ? champ.select("option[selected]").val()
                                : champ.val()));
        saisie.put("id", "0");
        saisie.put("pieces[0].demande", "REQUISE");
        saisie.put("pieces[0].avant", "SOUMISSION");
        saisie.put("pieces[0].pays", "ch de");

        administration.ecran().envoyer("enregistrer-pieces", Map.of("vue", "pieces-demandees"), saisie);

        ArgumentCaptor<PiecesDemandees> ecrites = ArgumentCaptor.forClass(PiecesDemandees.class);
        Mockito.verify(administration.cas(ReglerPieces.class)).executer(any(), eq(0L), ecrites.capture());
        assertThat(ecrites.getValue().ecrire())
                .isEqualTo("ASSURANCE_RC avant SOUMISSION dates pays CH,DE;"
                        + " PROTECTION_ETRANGER avant VALIDATION_CENTRE? pour ETRANGER");

        Mockito.doThrow(new RefusMetier(Probleme.auChamp("ASSURANCE_RC", "piece.pays", "ASSURANCE_RC")))
                .when(administration.cas(ReglerPieces.class))
                .executer(any(), anyLong(), any());
        Document refusee = Jsoup.parse(administration
                .ecran()
                .envoyer("enregistrer-pieces", Map.of("vue", "pieces-demandees"), saisie)
                .html());
        assertThat(refusee.select(".es-champ--erreur .es-erreur").text())
                .contains("Attestation de responsabilité civile : les pays se donnent par leurs codes");
        assertThat(refusee.select("input[name='pieces[0].pays']").val()).isEqualTo("ch de");
    }

    private static Document lire(Portlets portlet, String... parametres) {
        return Jsoup.parse(portlet.ecran().montrer(parametres).html());
    }

    private static FichePiecesDuDossier fiche(EtatPiece etat) {
        DossierDePieces dossier = new DossierDePieces(
                7,
                3,
                "2026-000007",
                "0350936C",
                1,
                EtatConvention.SOUMISE,
                "Camille Exemple",
                new StageConcerne(Set.of(PorteePiece.FRANCE), null),
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 6, 30),
                null,
                List.of(NatureEtape.VALIDATION_CENTRE),
                true,
                true);
        LignePiece ligne = new LignePiece(
                4,
                2,
                DEMANDEE.code(),
                "attestation.pdf",
                FormatFichier.PDF,
                2048,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 5, 31),
                etat,
                etat == EtatPiece.REFUSEE ? "Page illisible." : null,
                "Camille Exemple",
                LocalDateTime.of(2026, 11, 20, 10, 0),
                etat == EtatPiece.REFUSEE ? "Sacha Bureau" : null,
                etat == EtatPiece.REFUSEE ? LocalDateTime.of(2026, 11, 21, 9, 0) : null,
                true,
                etat == EtatPiece.DEPOSEE,
                false);
        return new FichePiecesDuDossier(
                dossier, List.of(new PieceAttendue(DEMANDEE, List.of(ligne), true)), List.of(), List.of());
    }
}
