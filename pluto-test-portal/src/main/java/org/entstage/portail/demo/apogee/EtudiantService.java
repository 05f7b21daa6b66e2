package org.entstage.portail.demo.apogee;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.jws.WebService;
import org.entstage.apogee.ws.etudiantmetier.CoordonneesDTO2;
import org.entstage.apogee.ws.etudiantmetier.EtudiantCritereDTO;
import org.entstage.apogee.ws.etudiantmetier.EtudiantCritereListeDTO;
import org.entstage.apogee.ws.etudiantmetier.EtudiantDTO2;
import org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterface;
import org.entstage.apogee.ws.etudiantmetier.IdentifiantsEtudiantDTO2;
import org.entstage.apogee.ws.etudiantmetier.InfoAdmEtuDTO4;
import org.entstage.apogee.ws.etudiantmetier.NumSSocDTO;
import org.entstage.apogee.ws.etudiantmetier.TypeHebergementDTO;
import org.entstage.portail.demo.population.Etape;
import org.entstage.portail.demo.population.Etudiant;
import org.entstage.portail.demo.population.Inscription;
import org.entstage.portail.demo.population.Population;

/** EtudiantMetier: identifiers, civil status, addresses, lists. */
@WebService(
        endpointInterface = "org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterface",
        targetNamespace = EtudiantService.ESPACE + "-impl",
        serviceName = "EtudiantMetierServiceInterfaceService",
        portName = "EtudiantMetier",
        wsdlLocation = "wsdl/EtudiantMetier.wsdl")
public class EtudiantService implements EtudiantMetierServiceInterface {
    static final String ESPACE = "gouv.education.apogee.commun.servicesmetiers.EtudiantMetier";

    private static final List<String[]> HEBERGEMENTS = List.of(
            new String[] {"1", "Résidence universitaire CROUS"},
            new String[] {"2", "Foyer agréé"},
            new String[] {"3", "Logement HLM ou CROUS (hors résidence)"},
            new String[] {"4", "Domicile parental"},
            new String[] {"5", "Logement personnel (hors CROUS et HLM)"},
            new String[] {"6", "Autre type d'hébergement"});

    private final Population population;
    private final Fautes fautes = new Fautes(ESPACE);
    private final Dossiers dossiers;
    private final FicheEtudiant fiche = new FicheEtudiant();

    /** @param population the students it knows */
    public EtudiantService(Population population) {
        this.population = population;
        this.dossiers = new Dossiers(population, fautes);
    }

    @Override
    public IdentifiantsEtudiantDTO2 recupererIdentifiantsEtudiantV2(
            String codEtu,
            String codInd,
            String numINE,
            String numBoursier,
            String codOPI,
            String nom,
            String prenom,
            String dateNaiss,
            String temoinRecupAnnu) {
        Etudiant etudiant = Parametre.valeur(codEtu) != null
                ? dossiers.etudiant(codEtu)
                : parAutreCle(Parametre.valeur(codInd), Parametre.valeur(numINE));
        return fiche.identifiants(etudiant, "O".equals(Parametre.valeur(temoinRecupAnnu)));
    }

    private Etudiant parAutreCle(String codeIndividu, String ine) {
        if (codeIndividu != null) {
            return premier(e -> codeIndividu.equals(Integer.toString(e.codeIndividu())));
        }
        if (ine != null) {
            return premier(e -> ine.equals(e.identite().ine()));
        }
        throw fautes.absent("codEtu");
    }

    private Etudiant premier(Predicate<Etudiant> condition) {
        Optional<Etudiant> trouve =
                population.etudiants().stream().filter(condition).findFirst();
        return trouve.orElseThrow(() -> fautes.rien("etudiant"));
    }

    @Override
    public InfoAdmEtuDTO4 recupererInfosAdmEtuV4(String codEtu) {
        return fiche.etatCivil(dossiers.etudiant(codEtu));
    }

    @Override
    public CoordonneesDTO2 recupererAdressesEtudiantV2(String codEtu, String annee, String recupAnnuaire) {
        Etudiant etudiant = dossiers.etudiant(codEtu);
        List<Inscription> inscriptions =
                Parametre.valeur(annee) == null ? etudiant.inscriptions() : dossiers.inscriptions(etudiant, annee);
        if (inscriptions.isEmpty()) {
            throw fautes.rien("findIAA");
        }
        return fiche.coordonnees(etudiant, inscriptions.get(0).annee(), "O".equals(Parametre.valeur(recupAnnuaire)));
    }

    @Override
    public List<EtudiantDTO2> recupererListeEtudiants(EtudiantCritereDTO parametres) {
        if (parametres == null || Parametre.valeur(parametres.getAnnee()) == null) {
            throw fautes.absent("annee");
        }
        List<EtudiantDTO2> trouves = population.etudiants().stream()
                .filter(e -> dossiers.inscriptions(e, parametres.getAnnee()).stream()
                        .anyMatch(i -> repond(i.etape(), parametres)))
                .map(fiche::ligne)
                .toList();
        if (trouves.isEmpty()) {
            throw fautes.rien("etudiant");
        }
        return trouves;
    }

    private static boolean repond(Etape etape, EtudiantCritereDTO criteres) {
        List<String> composantes = nonVides(criteres.getListComposante());
        boolean bonneComposante =
                composantes.isEmpty() || composantes.contains(etape.composante().code());
        List<EtudiantCritereListeDTO> etapes = criteres.getListEtapes() == null
                ? List.of()
                : criteres.getListEtapes().getItem();
        List<EtudiantCritereListeDTO> diplomes = criteres.getListDiplomes() == null
                ? List.of()
                : criteres.getListDiplomes().getItem();
        return bonneComposante
                && designe(etapes, etape.code(), etape.version())
                && designe(diplomes, etape.diplome().code(), etape.diplome().version());
    }

    private static boolean designe(List<EtudiantCritereListeDTO> criteres, String code, int version) {
        List<EtudiantCritereListeDTO> remplis = criteres.stream()
                .filter(c -> Parametre.valeur(c.getCode()) != null)
                .toList();
        return remplis.isEmpty()
                || remplis.stream()
                        .anyMatch(c -> code.equals(Parametre.valeur(c.getCode()))
                                && (nonVides(c.getListVersion()).isEmpty()
                                        || nonVides(c.getListVersion()).stream()
                                                .anyMatch(v -> Parametre.admetVersion(v, version))));
    }

    private static List<String> nonVides(List<String> valeurs) {
        return valeurs.stream()
                .map(Parametre::valeur)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The number exists in no file of the demo: nobody may ask for it to make a convention (décret 2019-341). */
    @Override
    public NumSSocDTO recupererNumeroSecuriteSociale(String codEtu) {
        dossiers.etudiant(codEtu);
        throw fautes.rien("numSSoc");
    }

    @Override
    public List<TypeHebergementDTO> recupererTypeHebergement(String code, String temoinService, String temoinAD) {
        List<TypeHebergementDTO> trouves = HEBERGEMENTS.stream()
                .filter(ligne -> Parametre.admet(code, ligne[0]) && Parametre.admet(temoinService, "O"))
                .map(ligne -> fiche.hebergement(ligne[0], ligne[1]))
                .toList();
        if (trouves.isEmpty()) {
            throw fautes.rien("typeHebergement");
        }
        return trouves;
    }
}
