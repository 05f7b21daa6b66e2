package org.entstage.stage;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.annuaire.ChercherEnseignants;
import org.entstage.annuaire.ChercherEtudiants;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.centregestion.AttacherCritere;
import org.entstage.centregestion.ConsulterCentre;
import org.entstage.centregestion.ConsulterCircuit;
import org.entstage.centregestion.ConsulterPiecesDemandees;
import org.entstage.centregestion.ConsulterReglages;
import org.entstage.centregestion.CopierReglages;
import org.entstage.centregestion.CreerCentre;
import org.entstage.centregestion.DeplacerCritere;
import org.entstage.centregestion.DetacherCritere;
import org.entstage.centregestion.EnregistrerSignataire;
import org.entstage.centregestion.FermerCentre;
import org.entstage.centregestion.ListerCentres;
import org.entstage.centregestion.ListerCriteres;
import org.entstage.centregestion.ListerSignataires;
import org.entstage.centregestion.ModifierCentre;
import org.entstage.centregestion.PlacerCentre;
import org.entstage.centregestion.PresenterCircuits;
import org.entstage.centregestion.PrevoirCopie;
import org.entstage.centregestion.PrevoirDeplacement;
import org.entstage.centregestion.ProposerCriteres;
import org.entstage.centregestion.ReglerCircuit;
import org.entstage.centregestion.ReglerPieces;
import org.entstage.centregestion.RetirerSignataire;
import org.entstage.centregestion.RouvrirCentre;
import org.entstage.centregestion.contenu.AjouterDocument;
import org.entstage.centregestion.contenu.BlocConsignes;
import org.entstage.centregestion.contenu.ChangerLogo;
import org.entstage.centregestion.contenu.ConsulterContenus;
import org.entstage.centregestion.contenu.EnregistrerConsignes;
import org.entstage.centregestion.contenu.LigneDocument;
import org.entstage.centregestion.contenu.LireConsignes;
import org.entstage.centregestion.contenu.ListerLieux;
import org.entstage.centregestion.contenu.MontrerLogo;
import org.entstage.centregestion.contenu.OuvrirDocument;
import org.entstage.centregestion.contenu.RetirerDocument;
import org.entstage.centregestion.personnel.AjouterPersonnel;
import org.entstage.centregestion.personnel.ListerCentresGeres;
import org.entstage.centregestion.personnel.ListerPersonnel;
import org.entstage.centregestion.personnel.ModifierPersonnel;
import org.entstage.centregestion.personnel.RetirerPersonnel;
import org.entstage.commun.Reglages;
import org.entstage.connecteur.ListerConnecteurs;
import org.entstage.connecteur.TesterConnecteur;
import org.entstage.contact.ContactsDeLHote;
import org.entstage.contact.ListerContacts;
import org.entstage.convention.AbandonnerBrouillon;
import org.entstage.convention.AnnulerAvenant;
import org.entstage.convention.AnnulerConvention;
import org.entstage.convention.AnnulerEtape;
import org.entstage.convention.ChoisirReferent;
import org.entstage.convention.ChoisirStructure;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.CompteAFaire;
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.ConsulterAvenant;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.ConsulterConventionAuJour;
import org.entstage.convention.DelivrerAttestation;
import org.entstage.convention.DeposerFormulaire;
import org.entstage.convention.DerogerAvenant;
import org.entstage.convention.DerogerRegle;
import org.entstage.convention.EcrireAvenant;
import org.entstage.convention.EditerConvention;
import org.entstage.convention.EnregistrerDeclarations;
import org.entstage.convention.EnregistrerInformations;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.EnvoyerLienAccueil;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.ExporterConventions;
import org.entstage.convention.ImprimerEnMasse;
import org.entstage.convention.InscrireStructure;
import org.entstage.convention.LireDocumentFige;
import org.entstage.convention.ListerAFaire;
import org.entstage.convention.ListerDocuments;
import org.entstage.convention.ListerLiensAccueil;
import org.entstage.convention.ListerMesConventions;
import org.entstage.convention.ListerMesStagiaires;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.ProduireDocument;
import org.entstage.convention.RechercherConventions;
import org.entstage.convention.RefuserAvenant;
import org.entstage.convention.RefuserConvention;
import org.entstage.convention.RenouvelerLienAccueil;
import org.entstage.convention.RetirerAvenant;
import org.entstage.convention.RetirerConvention;
import org.entstage.convention.RetirerDerogation;
import org.entstage.convention.RetirerDerogationAvenant;
import org.entstage.convention.RetirerFormulaire;
import org.entstage.convention.RevoquerLienAccueil;
import org.entstage.convention.SituerAvenant;
import org.entstage.convention.SoumettreAvenant;
import org.entstage.convention.SoumettreConvention;
import org.entstage.convention.ValiderAvenant;
import org.entstage.convention.ValiderEnMasse;
import org.entstage.convention.ValiderEtape;
import org.entstage.convention.ValiderFinDeStage;
import org.entstage.convention.document.modele.AbandonnerGabarit;
import org.entstage.convention.document.modele.ComparerGabarit;
import org.entstage.convention.document.modele.ConsulterGabarit;
import org.entstage.convention.document.modele.EcrireGabarit;
import org.entstage.convention.document.modele.HeriterGabarit;
import org.entstage.convention.document.modele.ListerGabarits;
import org.entstage.convention.document.modele.MontrerGabarit;
import org.entstage.convention.document.modele.PublierGabarit;
import org.entstage.convention.document.modele.VerifierGabarit;
import org.entstage.convention.piece.AccepterPiece;
import org.entstage.convention.piece.ConsulterPieces;
import org.entstage.convention.piece.DeposerPiece;
import org.entstage.convention.piece.OuvrirPiece;
import org.entstage.convention.piece.RefuserPiece;
import org.entstage.convention.piece.RetirerPiece;
import org.entstage.convention.reglages.ConsulterRegles;
import org.entstage.convention.reglages.ReglerRegle;
import org.entstage.convention.reglages.RetirerReglage;
import org.entstage.convention.signature.ActualiserSignatures;
import org.entstage.convention.signature.ConsulterSignatures;
import org.entstage.convention.signature.EnregistrerSignatures;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.convention.signature.LireFichierSigne;
import org.entstage.convention.signature.RecommencerSignatures;
import org.entstage.convention.signature.RetirerSignature;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.echange.ExporterAdministration;
import org.entstage.echange.ImporterAdministration;
import org.entstage.echange.PrevoirImport;
import org.entstage.essai.Acteurs;
import org.entstage.etudiant.RetrouverNumeroEtudiant;
import org.entstage.evaluation.fin.ConsulterFinDeStage;
import org.entstage.evaluation.fin.ListerFinsAValider;
import org.entstage.geographie.Communes;
import org.entstage.geographie.ListerPays;
import org.entstage.gratification.AjouterBareme;
import org.entstage.gratification.ConsulterBaremes;
import org.entstage.gratification.RetirerBareme;
import org.entstage.habilitation.AgirComme;
import org.entstage.habilitation.AjusterRole;
import org.entstage.habilitation.AttribuerRole;
import org.entstage.habilitation.CesserDAgirComme;
import org.entstage.habilitation.ConsulterAttribution;
import org.entstage.habilitation.ConsulterRole;
import org.entstage.habilitation.CopierRole;
import org.entstage.habilitation.Deleguer;
import org.entstage.habilitation.ListerAttributions;
import org.entstage.habilitation.ListerDelegations;
import org.entstage.habilitation.ListerMesDelegations;
import org.entstage.habilitation.ListerRoles;
import org.entstage.habilitation.ModifierAttribution;
import org.entstage.habilitation.RenommerRole;
import org.entstage.habilitation.ReprendreRoleLivre;
import org.entstage.habilitation.RetirerAttribution;
import org.entstage.habilitation.RevoquerDelegation;
import org.entstage.habilitation.SupprimerRole;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.ListerObjetsDuJournal;
import org.entstage.nomenclature.AjouterValeur;
import org.entstage.nomenclature.ConsulterListe;
import org.entstage.nomenclature.ConsulterListes;
import org.entstage.nomenclature.ConsulterNaf;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ModifierValeur;
import org.entstage.nomenclature.Naf;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.RetirerValeur;
import org.entstage.nomenclature.Valeur;
import org.entstage.notification.ConsulterCourriel;
import org.entstage.notification.ListerCourriels;
import org.entstage.notification.RenvoyerCourriel;
import org.entstage.notification.avis.ChoisirMesCourriels;
import org.entstage.notification.avis.ConsulterMesCourriels;
import org.entstage.notification.avis.EssayerModele;
import org.entstage.notification.avis.RetenirLangue;
import org.entstage.notification.modele.ConsulterEvenements;
import org.entstage.notification.modele.ConsulterModele;
import org.entstage.notification.modele.EcrireModele;
import org.entstage.notification.modele.MontrerModele;
import org.entstage.notification.modele.ReglerEvenement;
import org.entstage.offre.candidature.ListerOffresObtenues;
import org.entstage.parametre.ConsulterParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.portlet.commun.ScreenTester;
import org.entstage.presence.AjouterFerieLocal;
import org.entstage.presence.ListerFeriesLocaux;
import org.entstage.presence.RetirerFerieLocal;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.ConsulterStructure;
import org.entstage.structureaccueil.RechercherStructures;
import org.entstage.texte.ConsulterTextes;
import org.entstage.texte.EcrireTexte;
import org.entstage.texte.Textes;
import org.mockito.Mockito;
import org.springframework.core.io.FileSystemResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** The portlets of this WAR on their real Spring files, with every use case faked. */
final class Portlets {

    private static final List<Class<?>> CAS = List.of(
            AbandonnerBrouillon.class,
            AgirComme.class,
            AjouterBareme.class,
            AjouterDocument.class,
            AjouterFerieLocal.class,
            AjouterPersonnel.class,
            AjouterValeur.class,
            AjusterRole.class,
            AttacherCritere.class,
            RetirerSignataire.class,
            ListerSignataires.class,
            EnregistrerSignataire.class,
            AttribuerRole.class,
            CesserDAgirComme.class,
            ChangerLogo.class,
            ChercherEnseignants.class,
            ChercherEtudiants.class,
            ChercherPersonnels.class,
            ChoisirMesCourriels.class,
            ChoisirReferent.class,
            ChoisirStructure.class,
            CommencerConvention.class,
            CompleterStructure.class,
            CompterAFaire.class,
            ListerAFaire.class,
            ValiderEnMasse.class,
            ConsulterAttribution.class,
            ConsulterBaremes.class,
            ConsulterCentre.class,
            ConsulterCircuit.class,
            ConsulterContenus.class,
            ConsulterConvention.class,
            AnnulerAvenant.class,
            ConsulterAvenant.class,
            ConsulterConventionAuJour.class,
            EcrireAvenant.class,
            RefuserAvenant.class,
            RetirerAvenant.class,
            SituerAvenant.class,
            SoumettreAvenant.class,
            ValiderAvenant.class,
            ConsulterSignatures.class,
            EnregistrerSignatures.class,
            RetirerSignature.class,
            RecommencerSignatures.class,
            LireFichierSigne.class,
            EnvoyerEnSignature.class,
            ActualiserSignatures.class,
            ConsulterCourriel.class,
            ConsulterEvenements.class,
            ConsulterMesCourriels.class,
            DelivrerAttestation.class,
            DeposerFormulaire.class,
            RetirerFormulaire.class,
            ImprimerEnMasse.class,
            LireDocumentFige.class,
            ListerDocuments.class,
            ProduireDocument.class,
            ListerGabarits.class,
            ConsulterGabarit.class,
            EcrireGabarit.class,
            AbandonnerGabarit.class,
            VerifierGabarit.class,
            MontrerGabarit.class,
            PublierGabarit.class,
            HeriterGabarit.class,
            ComparerGabarit.class,
            ConsulterModele.class,
            ConsulterJournal.class,
            ConsulterListe.class,
            ConsulterListes.class,
            ConsulterNaf.class,
            ListerPays.class,
            ConsulterParametres.class,
            ConsulterReglages.class,
            ConsulterRegles.class,
            ConsulterRole.class,
            ConsulterStructure.class,
            ConsulterTextes.class,
            CopierReglages.class,
            CopierRole.class,
            CreerCentre.class,
            Deleguer.class,
            DeplacerCritere.class,
            DerogerAvenant.class,
            RetirerDerogationAvenant.class,
            DerogerRegle.class,
            DetacherCritere.class,
            EcrireModele.class,
            EcrireTexte.class,
            EditerConvention.class,
            EnregistrerConsignes.class,
            EnregistrerDeclarations.class,
            EnregistrerInformations.class,
            EnregistrerLieu.class,
            EnregistrerStage.class,
            EssayerModele.class,
            EstimerStage.class,
            ExporterAdministration.class,
            ExporterConventions.class,
            FermerCentre.class,
            ImporterAdministration.class,
            InscrireStructure.class,
            LireConsignes.class,
            ListerAttributions.class,
            ListerCentres.class,
            ListerCentresGeres.class,
            ListerConnecteurs.class,
            ListerContacts.class,
            ListerCourriels.class,
            ListerCriteres.class,
            ListerDelegations.class,
            ListerFeriesLocaux.class,
            ListerLieux.class,
            ListerMesConventions.class,
            ListerOffresObtenues.class,
            ListerMesDelegations.class,
            ListerMesStagiaires.class,
            ListerObjetsDuJournal.class,
            ListerPersonnel.class,
            ListerRoles.class,
            ModifierAttribution.class,
            ModifierCentre.class,
            ModifierParametres.class,
            ModifierPersonnel.class,
            ModifierValeur.class,
            MontrerLogo.class,
            MontrerModele.class,
            OuvrirDocument.class,
            PlacerCentre.class,
            PreparerConvention.class,
            PresenterCircuits.class,
            PrevoirCopie.class,
            PrevoirDeplacement.class,
            PrevoirImport.class,
            ProposerCriteres.class,
            RechercherConventions.class,
            RechercherStructures.class,
            ReglerCircuit.class,
            RefuserConvention.class,
            ReglerEvenement.class,
            ReglerRegle.class,
            RenommerRole.class,
            RenvoyerCourriel.class,
            ReprendreRoleLivre.class,
            RetenirLangue.class,
            RetirerAttribution.class,
            RetirerBareme.class,
            RetirerDerogation.class,
            DerogerAvenant.class,
            RetirerDerogationAvenant.class,
            EnvoyerLienAccueil.class,
            ListerLiensAccueil.class,
            RenouvelerLienAccueil.class,
            RevoquerLienAccueil.class,
            RetirerFerieLocal.class,
            RetirerDocument.class,
            RetirerPersonnel.class,
            RetirerReglage.class,
            RetirerValeur.class,
            RetrouverNumeroEtudiant.class,
            RevoquerDelegation.class,
            RouvrirCentre.class,
            SoumettreConvention.class,
            SupprimerRole.class,
            TesterConnecteur.class,
            ValiderEtape.class,
            AnnulerEtape.class,
            AnnulerConvention.class,
            ValiderFinDeStage.class,
            ConsulterFinDeStage.class,
            ListerFinsAValider.class,
            RetirerConvention.class,
            AccepterPiece.class,
            ConsulterPieces.class,
            DeposerPiece.class,
            OuvrirPiece.class,
            RefuserPiece.class,
            RetirerPiece.class,
            ConsulterPiecesDemandees.class,
            ReglerPieces.class);

    private final Map<Class<?>, Object> faux = new HashMap<>();
    private final ScreenTester ecran;

    Portlets(String portlet) {
        CAS.forEach(cas -> faux.put(cas, Mockito.mock(cas)));
        Mockito.when(cas(ListerMesConventions.class).executer(any(), anyInt())).thenReturn(Exemples.page(0));
        Mockito.when(cas(CompterAFaire.class).executer(any())).thenReturn(CompteAFaire.SANS_OBJET);
        Mockito.when(cas(LireConsignes.class).executer(any(), any(), any()))
                .thenReturn(List.of(new BlocConsignes(
                        "Centre de gestion Droit",
                        "<p>Signez avant le premier jour.</p>",
                        List.of(new LigneDocument(5, 3, "Modèle d'attestation", null, "modele.pdf", 2048)))));
        Mockito.when(cas(ListerContacts.class).executer(any(), anyLong()))
                .thenReturn(new ContactsDeLHote("Exemplaire & Fils", List.of(), 0));
        ecran = new ScreenTester("/WEB-INF/portlets/" + portlet + ".xml", new Webapp(), this::domaine);
    }

    ScreenTester ecran() {
        return ecran;
    }

    /** A use case, to say what it answers and to see what it was asked. */
    <T> T cas(Class<T> cas) {
        return cas.cast(faux.get(cas));
    }

    private void domaine(GenericWebApplicationContext contexte) {
        CAS.forEach(cas -> enregistrer(contexte, cas));
        contexte.registerBean(
                Clock.class, () -> Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), ZoneId.of("Europe/Paris")));
        contexte.registerBean(Reglages.class, () -> Reglages.de(Map.of()));
        contexte.registerBean(IdentifierActeur.class, Acteurs::identifier);
        contexte.registerBean(ArbreDesCentres.class, () -> () -> new Arbre(List.of()));
        contexte.registerBean(SourceDeLaPolitique.class, () -> Mockito.mock(SourceDeLaPolitique.class));
        contexte.registerBean(Nomenclatures.class, FauxNomenclatures::new);
        contexte.registerBean(Communes.class);
        contexte.registerBean(Naf.class, () -> new Naf(Reglages.de(Map.of())));
        contexte.registerBean(Textes.class, () -> (texte, langue) -> texte.livre(langue));
    }

    private <T> void enregistrer(GenericWebApplicationContext contexte, Class<T> cas) {
        contexte.registerBean(cas, () -> cas(cas));
    }

    private static final class FauxNomenclatures implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return switch (liste) {
                case TYPE_CONVENTION -> List.of(new Valeur("FI-OBL", "Stage obligatoire", "Compulsory placement"));
                case PIECE ->
                    List.of(
                            new Valeur(
                                    "ASSURANCE_RC",
                                    "Attestation de responsabilité civile",
                                    "Certificate of civil liability insurance"),
                            new Valeur("PROTECTION_ETRANGER", "Protection sociale à l’étranger", "Cover abroad"),
                            new Valeur("AUTRE", "Autre document", "Other document"));
                case THEME -> List.of(new Valeur("INFO", "Informatique", "Computing"));
                case MODE_PAIEMENT -> List.of(new Valeur("VIREMENT", "Virement", "Bank transfer"));
                case TYPE_STRUCTURE -> List.of(new Valeur("ENT-PRIV", "Entreprise privée", "Private company"));
                case FORME_JURIDIQUE -> List.of(new Valeur("54", "SARL", "Limited company"));
                case EFFECTIF -> List.of(new Valeur("11", "10 à 19 salariés", "10 to 19 employees"));
                default -> List.of();
            };
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return liste(liste).stream().filter(v -> v.code().equals(code)).findFirst();
        }
    }

    private static final class Webapp implements ResourceLoader {
        private final FileSystemResourceLoader fichiers = new FileSystemResourceLoader();

        @Override
        public Resource getResource(String chemin) {
            return fichiers.getResource("src/main/webapp" + chemin);
        }

        @Override
        public ClassLoader getClassLoader() {
            return fichiers.getClassLoader();
        }
    }
}
