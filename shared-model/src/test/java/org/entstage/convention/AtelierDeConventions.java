package org.entstage.convention;

import static org.entstage.essai.Acteurs.etudiant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.SignataireEnVigueur;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Probleme;
import org.entstage.commun.Reglages;
import org.entstage.convention.reglages.ReglesParCentre;
import org.entstage.convention.regles.ReglagesDesRegles;
import org.entstage.droits.Geste;
import org.entstage.enseignant.Enseignant;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.IdentiteEtudiant;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.piece.StageConcerne;
import org.entstage.structureaccueil.StructureAccueil;
import org.entstage.structureaccueil.StructuresDeTest;
import org.springframework.test.util.ReflectionTestUtils;

/** Conventions in memory with the use cases around them, the same people and the same placement for every test. */
abstract class AtelierDeConventions {

    static final long CENTRE = 7;

    final Reglages reglages = Reglages.de(Map.of());
    final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU);
    final ConventionsEnMemoire conventions = new ConventionsEnMemoire();
    final ConventionEnCours enCours =
            new ConventionEnCours(conventions, new Figeage(new ListesDeTest()), reglages, horloge);
    final MinimumDuStage minimum = new MinimumDuStage(
            new CalculGratification(new BaremesLivres()), centre -> PolitiqueGratification.ORDINAIRE, horloge);
    final Examinateur examinateur = new Examinateur(conventions, minimum, sansReglage(), reglages, horloge);

    /** Of every centre, until a test says otherwise. */
    Circuit circuit = Circuit.LIVRE;

    /** Documents for which every step waits, until a test says otherwise. */
    List<Probleme> piecesManquantes = List.of();

    private final ExigencesDePieces exigences = new ExigencesDePieces() {
        @Override
        public List<Probleme> manquantes(
                long convention, long centre, StageConcerne stage, Circuit circuit, NatureEtape etape) {
            return piecesManquantes;
        }

        @Override
        public void oublier(long convention) {}
    };

    final SoumettreConvention soumettre =
            new SoumettreConvention(enCours, examinateur, (centre, type) -> circuit, exigences);
    final ValiderEtape valider = new ValiderEtape(enCours, examinateur, exigences);
    final RefuserConvention refuser = new RefuserConvention(enCours);

    private static ReglesParCentre sansReglage() {
        return new ReglesParCentre() {
            @Override
            public ReglagesDesRegles pour(long centre, LocalDate jour) {
                return ReglagesDesRegles.PAR_DEFAUT;
            }

            @Override
            public int moisDeGrace(long centre) {
                return 0;
            }
        };
    }

    Convention soumise() {
        Convention convention = complete();
        soumettre.executer(etudiant(), convention.id(), convention.version(), null);
        return convention;
    }

    /** A draft of {@code etudiant()} that lacks nothing, in the centre {@link #CENTRE}. */
    Convention complete() {
        Geste geste = Geste.de(etudiant(), horloge);
        Convention convention = conventions.enregistrer(new Convention(ouverture(), centre(), unEtudiant(), geste));
        StructureAccueil structure = StructuresDeTest.une(UneConvention.uneEntreprise(), 3);
        convention.choisirStructure(structure, geste);
        convention.situer(unLieu(convention.saisieLieu()), geste);
        convention.decrire(
                UneConvention.stage(convention.saisieStage(), LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30)),
                new AnneeUniversitaire(2026),
                geste);
        Enseignant referent = new Enseignant("0350936C", "enseignant");
        referent.mettreAJour("M.", "Modèle", "Dominique", "enseignant@univ.example.org", null);
        convention.confierA(referent, geste);
        return convention;
    }

    static SaisieLieu unLieu(SaisieLieu chez) {
        return new SaisieLieu(
                null,
                chez.voie(),
                null,
                chez.codePostal(),
                chez.commune(),
                chez.pays(),
                "Mme",
                "Guide",
                "Noa",
                "Cheffe de projet",
                "noa.guide@exemplaire.example.org",
                "02 99 00 00 01");
    }

    private OuvertureConvention ouverture() {
        var inscription = SystemesDeTest.inscription(2026);
        return new OuvertureConvention(
                "0350936C",
                "20260001",
                identite(),
                new AnneeUniversitaire(2026),
                inscription,
                new ReferencesEtablissement(
                        "Université d'Exemple", null, new SignataireEnVigueur("Alix Direction", "Directrice", null)),
                Reprise.informations(null, inscription),
                Reprise.stageParDefaut(inscription, (liste, code) -> true),
                null);
    }

    private static IdentiteEtudiant identite() {
        return new IdentiteEtudiant("etudiant", "Mme", "Exemple", "Camille", null, "etudiant@univ.example.org");
    }

    private static Etudiant unEtudiant() {
        Etudiant etudiant = new Etudiant("0350936C", "20260001", identite());
        ReflectionTestUtils.setField(etudiant, "id", 11L);
        return etudiant;
    }

    private static CentreGestion centre() {
        CentreGestion centre = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
        ReflectionTestUtils.setField(centre, "id", CENTRE);
        return centre;
    }
}
