/** Interface labels in Polish, made by scripts/build-vocabulary.ts: never edited by hand. */
export const polish = `
Admin CLI
Administracja
Administrator
Adres
Adres IP
Adres URL
Adres URL obrazu znaczka
Adres dostawy
Adres e-mail
Adres pokoju
Adres przesłany dalej
Adres rozliczeniowy
Adresy e-mail
Adresy pokoju
Agent niestandardowy
Agent użytkownika
Agenty niestandardowe
Agregacja wg
Akapit
Akceptuj
Akceptuj oba
Akceptuj wszystkie
Akcja
Akcja źródła
Akcja źródłowa
Akcje
Akcje centrum powiadomień
Akcje edytora
Akcje karty
Akcje powiadomień
Akcje tytułu
Akta osobowe
Aktualizacja
Aktualizacja dla wszystkich
Aktualizacja wymagana
Aktualizacje
Aktualizowanie pokoju
Aktualizowanie przestrzeni
Aktualizowanie wersji roboczej
Aktualizuj
Aktualizuj hasło
Aktualizuj konfigurację testu
Aktualizuj pokój prywatny
Aktualizuj pokój publiczny
Aktualizuj usługę
Aktualna Opublikowana Wersja
Aktualna wersja robocza
Aktualne hasło
Aktualnie eksperymentalne
Aktualnie ignorujesz
Aktualnie subskrybujesz
Aktywna wersja kopii zapasowej
Aktywne ankiety
Aktywne okno
Aktywne sesje
Aktywne urządzenia
Aktywne widżety
Aktywność
Aktywność urządzenia
Aktywność urządzeń
Aktywny filtr
Aktywny plik
Aktywuj
Aktywuj klucz API
Aktywuj rejestrator skryptów
Aktywuj tryb pełnego ekranu
Aktywuj wybrany przycisk
Alerty systemowe
Algorytm
Aliasy nazw dla języka
Alt
Alt Gr
Analiza
Animacje
Ankieta
Ankieta otwarta
Ankieta zamknięta
Ankiety
Anulowałeś weryfikację
Anuluj
Anuluj autouzupełnienie
Anuluj debugowanie
Anuluj edycję
Anuluj edytowanie
Anuluj odświeżanie testu
Anuluj operację Bisect
Anuluj przebieg testu
Anuluj przesyłanie
Anuluj scalenie
Anuluj wielokrotny wybór
Anuluj wszystko
Anuluj wyszukiwanie
Anuluj zamrożenie
Anuluj zaproszenie
Anuluj żądanie
Aplikacja
Aplikacja autoryzacyjna
Aplikacje
Aplikacje klienckie
Archiwizuj
Archiwum
Argumenty jądra notesu
Argumenty pakietu
Argumenty powłoki
Arkusz
Arkusze
Atrybut no-follow
Audio bez nazwy
Auto odtwarzanie GIF'ów
Auto odtwarzanie filmów
Automatyczna aktualizacja
Automatyczne propozycje
Automatyczne sugestie
Automatyczne zaproszenia
Automatycznie
Automatycznie przekierowany
Automatyzacja
Automatyzowanie zadań projektu
Autoryzuj teraz
Autosumowanie
Autouzupełnianie emoji
Autouzupełnianie pokojów
Autouzupełnianie powiadomień
Autouzupełnianie użytkowników
Autozapis
Awatar
Awatar pokoju
Azure Notebooks
BIC
Backspace
Bank
Bardzo duży
Bateria
Baza danych
Bez grupowania
Bez nazwy
Bez tytułu
Bezpieczeństwo
Bezpieczeństwo Konta
Bezpieczna komunikacja w pracy
Bezpieczna kopia zapasowa
Biały
Biblioteka Excalidraw
Biblioteka prywatna
Bieżąca liczba terminali
Bieżąca lokalizacja
Bieżąca sesja
Bieżące konto
Bieżące skojarzenie
Bieżący arkusz
Bieżący kontekst pliku
Bieżący obszar roboczy
Bieżący problem
Binarny edytor różnic
Blok kodu
Bloki kodu
Bluetooth
Bogaty edytor tekstu
Brak ID wersji
Brak adresu email
Brak aktualizacji
Brak aktywnych kont
Brak automatycznej rejestracji
Brak autoryzacji
Brak danych
Brak danych wykresu
Brak dostępnego fragmentu kodu
Brak dostępnego mapera kodu
Brak dostępnego pliku README
Brak dostępnych akcji kodu
Brak dostępnych dokumentów
Brak dostępnych kont
Brak dostępnych refaktoryzacji
Brak dostępnych widoków
Brak dostępu
Brak e-maili
Brak folderu
Brak grupy
Brak głosów
Brak ikon plików
Brak konfiguracji
Brak lokalizacji na żywo
Brak maszyn
Brak nazwy ekranowej
Brak niektórych wymiarów
Brak nowych powiadomień
Brak obszaru roboczego
Brak odpowiedzi
Brak opcji
Brak pasujących edytorów
Brak pasujących wpisów
Brak pasujących wyników
Brak pliku
Brak plików
Brak powiadomień
Brak połączenia z Internetem
Brak problemów
Brak przekierowanych portów
Brak rozszerzeń
Brak sortowania
Brak sugestii
Brak symboli edytora
Brak uruchomionego procesu
Brak uruchomionych zadań
Brak ustawionych filtrów
Brak użytkownika
Brak wartości
Brak wpisów
Brak wskazówek wbudowanych
Brak współtworzeń funkcji
Brak wybranego elementu
Brak wymaganych danych
Brak wyniku
Brak wyników
Brak wyników wyszukiwania
Brak zadań
Brak zależności
Brak zaznaczenia
Brak zgodnych poleceń
Brak zgodnych widoków
Brak zgodnych wyników
Brak zgodnych zadań
Brak zmienionych plików
Brakujące dane sesji
Branża
Brutto
Błąd
Błąd deszyfrowania obrazu
Błąd deszyfrowania wideo
Błąd komunikacji
Błąd opuszczania pokoju
Błąd podczas walidacji źródła
Błąd polecenia
Błąd połączenia
Błąd przesyłania
Błąd serwera
Błąd subskrybowania listy
Błąd w pozycji
Błąd w wierszu
Błąd walidacji
Błąd wglądu
Błąd wysyłania
Błąd ładowania folderów
Błąd ładowania listy plików
Błąd ładowania widżetu
Błędny JSON
Błędny typ pliku
Błędy
Cały dzień
Cele
Cele powiadomień
Cena jednostkowa
Cennik
Centrum kosztów
Centrum poleceń
Centrum pomocy
Centrum powiadomień
Centrum uwagi
Chroniony zakres
Chroń arkusz
Ciemny
Ciemny błękit
Ciemny motyw
Ciemny nowoczesny
Ciemny o dużym kontraście
Cofanie publikacji
Cofnij
Cofnij / Wykonaj ponownie
Cofnij edycje
Cofnij edycje czatu
Cofnij kursor
Cofnij ostatnie żądanie
Cofnij publikację
Cofnij wszystkie edycje
Cofnij zaakceptuj
Cofnij zmianę
Cofnij żądania
Cofnięte edycje
Cofnięto uprawnienia
Copilot Business
Copilot Pro
Ctrl
Cykl
Cykle usługi drukowania
Cytat
Czarny
Czas
Czas aktualizacji
Czas aktywacji
Czas i język
Czas oczekiwania
Czas trwania
Czat
Czat wbudowany
Czaty
Czcionka
Cze
Czekam na odpowiedź serwera
Czerwiec
Czerwony
Czw
Czwartek
Czwarty kwartał
Czynności dla wiersza
Czynności nagłówka
Czynności stopki
Czynność negatywna
Czynność ostrzeżenia
Czynność pozytywna
Czytaj potwierdzenia
Czytaj więcej
Często używane
Członkowie
Członkowie pokoju
Członkowie przestrzeni
Członkowie społeczności online
DANE WYJŚCIOWE
DW
Dalej
Dane bankowe
Dane kontaktowe
Dane osobiste
Dane osobowe
Dane użycia
Dane użytkownika
Dane wejściowe
Dane wejściowe kontroli źródła
Dane wejściowe terminalu
Dane wejściowe środowiska REPL
Dane wyjściowe komórki kodu
Dane wyjściowe testu
Data
Data dostawy
Data edycji
Data faktury
Data i godzina
Data końcowa
Data modyfikacji
Data początkowa
Data przypada po
Data przypada przed
Data rozpoczęcia
Data urodzenia
Data utworzenia
Data ważności
Data wystawienia
Data zakończenia
Data zamówienia
Data zatrudnienia
Debug powiadomień
Debugowanie
Debugowanie rozpoczęte
Debugowanie zatrzymane
Debuguj ostatni przebieg
Debuguj test
Debuguj testy
Debuguj wszystkie testy
Debuguj wyrażenia kontrolne
Debuguj zmienne
Definicja ustawienia
Definicje typów
Definiowanie filtrów
Definiowanie grup
Definiowanie sortowania
Definiuj powiązanie klawiszy
Definiuje symbole komentarzy
Dekoracje kopii roboczej pliku
Dekoracje różnicowe
Dekoratory kolorów
Deweloper
Dezaktywuj
Dezaktywuj konto
Dezaktywuj użytkownika
Dni
Do
Dodaj
Dodaj Link
Dodaj Relację
Dodaj Widżet
Dodaj adres e-mail
Dodaj aplikację autentykacyjną
Dodaj arkusz
Dodaj do ulubionych
Dodaj domeny SSO
Dodaj domenę
Dodaj dziennik złożony
Dodaj element
Dodaj filtr
Dodaj filtr tagów
Dodaj folder
Dodaj integrację
Dodaj istniejące pokoje
Dodaj istniejący pokój
Dodaj istniejącą przestrzeń
Dodaj kod
Dodaj kolumnę
Dodaj komentarz
Dodaj komentarz wiersza
Dodaj komórkę kodu
Dodaj konfigurację
Dodaj kontakt
Dodaj kontekst
Dodaj konto
Dodaj kryterium grupowania
Dodaj kryterium sortowania
Dodaj kursor poniżej
Dodaj kursor powyżej
Dodaj kursory na dole
Dodaj kursory na górze
Dodaj modele
Dodaj motyw
Dodaj następne wystąpienie
Dodaj nazwę zdefiniowaną
Dodaj nowe uprawnienie
Dodaj nowy
Dodaj nowy serwer
Dodaj nową linię
Dodaj nową zakładkę
Dodaj numer telefonu
Dodaj opcję
Dodaj osoby
Dodaj osobę
Dodaj plik
Dodaj pliki
Dodaj pliki z odwołań
Dodaj pokój
Dodaj pole
Dodaj poniżej
Dodaj poprzednie wystąpienie
Dodaj port
Dodaj portfel Solana
Dodaj powiązanie klawiszy
Dodaj połączone konto
Dodaj przestrzeń
Dodaj punkt przerwania
Dodaj punkt przerwania funkcji
Dodaj punkt rejestrowania
Dodaj reakcje
Dodaj regułę
Dodaj serwer
Dodaj serwer MCP
Dodaj teraz kilka
Dodaj warunek
Dodaj weryfikację dwuetapową
Dodaj weryfikację kodem SMS
Dodaj wiersz
Dodaj wiersz warunku
Dodaj więcej
Dodaj więcej plików
Dodaj wyrażenie
Dodaj wzorzec
Dodaj z innej aplikacji
Dodaj zakres ochrony
Dodaj załączniki
Dodaj zdjęcie
Dodaj ładowanie
Dodaje adaptery debugowania
Dodaje deklaracje językowe
Dodaje fragmenty
Dodaje funkcję terminalu
Dodaje motywy ikon plików
Dodaje motywy ikon produktów
Dodaje motywy kolorów textmate
Dodaje powiązania klawiszy
Dodaje punkty przerwania
Dodaje rodzaje zadania
Dodaje tokenizatory textmate
Dodaje ustawienia konfiguracji
Dodaje uwierzytelnianie
Dodaje wzorce problemu
Dodane edytory niestandardowe
Dodane wiersze
Dodano nowe elementy
Dodatki
Dodatkowe opcje
Dodatkowe opcje polecenia
Dodatkowe przydziały
Dodatkowe widoki
Dodawanie kolejnych plików
Dodawanie pokoju
Dodawanie serwer MCP
Dokument
Dokument zablokowany
Dokument zmodyfikowany
Dokumentacja
Dokumenty
Domyślna czynność
Domyślna rola
Domyślne
Domyślne powiązania klawiszy
Domyślnie rozwijaj bloki kodu
Domyślny
Domyślny kolor
Domyślny rozmiar karty
Domyślny znak końca wiersza
Dopasowanie pliku
Dopasowanie rozmyte
Dopasuj dowolne
Dopasuj wszystko
Dostawa
Dostawca
Dostawca kontroli źródła
Dostawcy
Dostawcy sugestii terminalu
Dostawy
Dostosowywanie notesów
Dostosowywanie ustawień
Dostosuj
Dostosuj notes
Dostosuj układ
Dostosuj układ notesu
Dostosuj ustawienia
Dostosuj wygląd
Dostęp
Dostęp offline
Dostęp ograniczony
Dostępne aktualizacje
Dostępne czynności
Dostępne nazwy filtra
Dostępne opcje
Dostępne pozycje
Dostępne role
Dostępne wartości
Dostępność
Dotyczy wszystkich profilów
Dowiedz się więcej
Dowolna akcja
Dozwolone typy uprawnień
Dołącz
Dołącz edytor w grupie
Dołącz komórki notesu
Dołącz ponownie
Dołącz terminale
Dołącz w grupie
Dołączono
Druga strona w edytorze
Drugi kwartał
Drugie imię
Drukarka
Drukarki
Drukuj
Drzewo zawiera błędy
Drzewo zawiera ostrzeżenia
Drzewo zawiera powiadomienia
Drzewo zawiera problemy
Duplikuj
Duplikuj obszar roboczy
Duplikuj zaznaczenie
Duży
Dwa wiersze
Dwa wiersze na prawo
Dwa wiersze po prawej
Dwie kolumny
Dwie kolumny na dole
Dymki wiadomości
Dynamiczne poprzedniki pokoju
Dysk lokalny
Dział
Działania
Działania na koncie
Działania na wiadomościach
Dziennik
Dziennik konta
Dziennik zmian
Dzienniki rozszerzeń
Dzienniki użytkownika
Dzień
Dzisiaj
Dziś
Dzwonek terminalu
Dół
Długość geograficzna
Dźwięk
Dźwięk powiadomień
Dźwięk włączony
E-mail
EKSPLORATOR
Edycja
Edycja Panelu sterowania
Edycja arkusza
Edycja czatu
Edycja konta
Edycja obszaru roboczego
Edycja przejęta
Edycja przeszła ewolucję
Edycja wiersza
Edycja zbiorcza
Edycje czatu
Edycje wiadomości
Edytor
Edytor Jodit
Edytor błędów
Edytor plików binarnych
Edytor plików tekstowych
Edytor powiązań klawiszy
Edytor preferencji
Edytor profilów
Edytor różnic
Edytor różnic tekstowych
Edytor scalania
Edytor scalania tekstu
Edytor tekstu
Edytor tekstów
Edytor ustawień
Edytor ustawień podziału
Edytor wprowadzania fokusu
Edytor wyszukiwania
Edytor z wieloma różnicami
Edytor zarządzania czatem
Edytor zarządzania modelami
Edytory niestandardowe
Edytowanie czatu
Edytowano od
Edytuj
Edytuj Link
Edytuj Pulpit
Edytuj Relację
Edytuj adres
Edytuj ankietę
Edytuj dodatkowy obiekt
Edytuj element
Edytuj element dołączania
Edytuj element wykluczenia
Edytuj kod
Edytuj komórkę
Edytuj liczbę trafień
Edytuj linię
Edytuj nazwę
Edytuj obraz
Edytuj plik
Edytuj plik monitu
Edytuj profil
Edytuj punkt przerwania
Edytuj punkty linii/strzałki
Edytuj punkty przerwania
Edytuj tekst/dodaj etykietę
Edytuj temat
Edytuj uprawnienia
Edytuj urządzenia
Edytuj ustawienie
Edytuj wartości
Edytuj warunek
Edytuj warunek funkcji
Edytuj wiadomość
Edytuj wszystko
Edytuj wyrażenie
Edytuj zapisane dane wejściowe
Edytuj zestaw narzędzi
Edytuj łącze
Edytuj ścieżkę
Edytuj żądanie
Ekran
Ekran blokady
Eksperymentalne
Eksplorator plików
Eksplorator pokrycia testu
Eksplorator procesów
Eksplorator testów
Eksplorator ustawień
Eksplorator weryfikacji
Eksplorator zdalny
Eksport
Eksport zakończony pomyślnie
Eksportowane dane
Eksportowanie Twoich danych
Eksportuj
Eksportuj czat
Eksportuj do CSV
Eksportuj do PDF
Eksportuj jako obraz
Eksportuj klucze pokoju
Eksportuj obraz
Eksportuj profil
Ekstra pogrubione
Element
Element drzewa
Element listy
Element równorzędny
Elementy
Elementy usunięte
Elementy wysłane
Email już istnieje
Email lub Nazwa użytkownika
Email zweryfikowany
Email zweryfikowany pomyślnie
Emoji
End
Enter
Esc
Etap
Etykieta
Etykieta opcji
Etykieta portu
Etykieta zadania
Etykiety
Faks
Faktura
Faktury
Filtr
Filtr aspektów
Filtr komentarzy fokusu
Filtrowanie testów
Filtrowanie według
Filtrowanie wg
Filtruj
Filtruj członków pokoju
Filtruj gdzie
Filtruj komentarze
Filtruj pokrycie według testu
Filtruj pozycje
Filtruj rozszerzenia
Filtruj urządzenia
Filtruj według
Filtruj według typu
Filtruj wpisy
Filtruj wyniki
Filtry
Filtry znajdowania notesu
Firma
Fokus na menu aplikacji
Fokus na panel
Fokus na widoku rozszerzeń
Folder
Folder linków symbolicznych
Folder obszaru roboczego
Folder otwarty w oknie
Folder z niezapisanymi plikami
Foldery
Format
Format czcionki
Formatowanie
Formatowanie warunkowe
Formatuj
Formatuj cały plik
Formatuj dokument
Formatuj dokument za pomocą
Formatuj komórki
Formatuj komórkę
Formatuj notes
Formatuj zaznaczenie
Formatuj zaznaczenie za pomocą
Formatuj zmodyfikowane wiersze
Formuły
Fragment kodu
Fragment obszaru roboczego
Fragment użytkownika
Fragmenty kodu
Fragmenty kodu użytkownika
Fragmenty obszaru roboczego
Funkcja
Funkcja Copilot bezpłatnie
Funkcja dla przerwania
Funkcje
Funkcje kalendarza planowania
Funkcje rozszerzenia
Gałąź
Gdzie utworzyć terminal
Generator tokenów
Generowanie instrukcji agenta
Generowanie miniaturek
Generowanie pliku ZIP
Generuj
Generuj instrukcje czatu
Generuj kod
Globalne
Gmina
Godzina
Godziny pracy
Google Drive
Google Photos
Gotowe
Gotowy
Goście
Gość
Gramatyka
Gru
Grubość obramowania
Grupa
Grupa po lewej
Grupa po prawej
Grupa poniżej
Grupa powyżej
Grupa wykonywania zadania
Grupowanie według
Grupowanie wg
Grupuj
Grupuj według
Grupuj zmiany według pliku
Grupuj zmiany według typu
Grupy
Głośnik
Głośność
Główne
Główny adres
Główny klucz prywatny
HTML
Harmonogram
Hasła
Hasło
Hasło bezpieczeństwa
Hasło skompromitowane
Hierarchia typów
Hierarchia wywołań
Hiperłącze
Historia
Historia ankiet
Historia edytora REPL
Historia fokusu
Historia lokalna
Historia wersji
Historii kontroli źródła
Host / Nazwa
Host pty
Host rozszerzenia
Host zdalny
IBAN
ID obiektu
ID pokoju
ID ustawienia
ID wersji
ID widżetu
ID wątku
Identyfikator PID
Identyfikator aktywnego panelu
Identyfikator czcionki
Identyfikator języka
Identyfikator języka edytora
Identyfikator języka zasobu
Identyfikator rozszerzenia
Identyfikator sesji
Identyfikator ustawienia
Identyfikator zadania
Ignorowani/Zablokowani
Ignorowany użytkownik
Ignoruj
Ignoruj rekomendację
Ignoruj użytkownika
Ignoruj wszystko
Ikona
Ikona akcji inspekcji pamięci
Ikona edytora serwera MCP
Ikona monitu oceny debugowania
Ikona profilu
Ikona profilu domyślnego
Ikona punktów przerwania
Ikona statusu
Ikona wiadomości powitalnej
Ikona widoku domyślnego
Ikona widoku portów zdalnych
Ikony
Ikony wyników testu
Ikony wyszukiwania
Ilość
Ilustracje
Ilustrowany komunikat
Imię
Imię i nazwisko
Import
Importuj
Importuj czat
Importuj dziennik
Importuj klucze pokoju
Importuj plik dziennika
Importuj pliki z
Importuj profil
Importuj z adresu URL
Importuj z szablonu profilu
Indeks
Indeks czatu dziennika
Indeks dolny
Indeks górny
Indyjski czerwony
Informacja
Informacje
Informacje o jądrze notesu
Informacje o pliku
Informacje o wersji
Informacje pokoju
Informacje przestrzeni
Informacje serwera
Informuje o cofnięciu zmian
Informuje o zachowaniu zmian
Inicjowanie repozytorium Git
Inne
Inne dostępne polecenia
Inne kalendarze
Inne opcje
Inne opublikowane adresy
Inne pliki
Inne pokoje
Inne rekomendacje
Inne serwery domowe
Inne sesje
Inne urządzenie osobiste
Inne wyszukiwania
Inny użytkownik
Inspekcja kluczy kontekstu
Instalacja ręczna
Instalowanie usługi Git
Instaluj serwer
Instaluj wersję wstępną
Instrukcja Jodit
Instrukcje agenta
Instrukcje czatu
Interlinia
Istnieje ostrzeżenie
Istniejące fragmenty
Istniejące profile
Jasność
Jasny
Jasny motyw
Jasny nowoczesny
Jasny o dużym kontraście
Jasny z wysokim kontrastem
Jednostka czasu
Jesteś już zalogowany
Jesteś na bieżąco
Jesteś w edytorze różnic
Jesteś w edytorze scalania
Jesteś w trybie ograniczonym
Już aktywowano
Już dzwoni
Już rejestrowane
Już zalogowano
Język
Język edytora
Języki
Języki programowania
KONSOLA DEBUGOWANIA
Kafelek czynności
Kafelek linii
Kafelek nawigacyjny
Kafelek odsyłacza
Kalendarz
Kalendarz planowania
Kalendarze
Kamera
Kamera niedostępna
Kampania
Kampanie
Kanał
Kanały
Karta
Karty
Karty arkuszy
Karty terminalu
Katalog pokoju
Katalog użytkownika
Kategoria
Kategorie
Klasy CSS
Klawiatura
Klawiatura numeryczna
Klawiatura telefoniczna
Klawisz spacji
Klienci
Klient
Kliknij po więcej informacji
Kliknięcie myszą
Klonowanie repozytorium
Klonowanie repozytorium Git
Klucz
Klucz API
Klucz bezpieczeństwa
Klucz sesji
Klucz stanu
Klucz zapasowy zapisany
Klucze API
Klucze dostępu
Klucze przywrócone
Kod
Kod HEX
Kod QR
Kod jednorazowy
Kod pocztowy
Kod weryfikacyjny
Kod zapasowy
Kodowanie edytora
Kodowanie z rozszerzeniami
Kolejność grupowania
Kolejność sortowania
Kolejność wykonywania
Kolor
Kolor aktywnych linków
Kolor czcionki
Kolor dokumentu
Kolor ikony ocen rozszerzeń
Kolor kursora edytora
Kolor linii wykresu
Kolor linijek edytora
Kolor niestandardowy
Kolor numerów wierszy edytora
Kolor obramowania
Kolor obramowania menu
Kolor obramowania paska tytułu
Kolor obramowania przycisku
Kolor prowadnic wcięć edytora
Kolor separatora przycisku
Kolor separatorów tekstu
Kolor tekstu
Kolor tytułu widoku wglądu
Kolor tła centrum poleceń
Kolor tła dla zmian
Kolor tła edytora
Kolor tła edytora komórek
Kolor tła elementów menu
Kolor tła elementów nawigacji
Kolor tła minimapy
Kolor tła notesu
Kolor tła przycisku
Kolor tła strony powitalnej
Kolor tła suwaka minimapy
Kolor tła widżetu sugestii
Kolor tła widżetu wyjątku
Kolor tła wyróżnionej komórki
Kolor tła zakresów komentarzy
Kolor wypełnienia
Kolor zaznaczenia w edytorze
Kolory
Kolory dla wyróżniania składni
Kolory w obszarze roboczym
Kolumna
Kolumna sortowania
Kolumny
Komenda autouzupełniania
Komenda pomocy
Komentarz
Komentarze
Komponent
Kompresowanie obrazów
Kompresuj
Komputer
Komputer typu tablet
Komunikat dziennika
Komunikat o postępie
Komunikat o stanie
Komórka
Komórka notesu
Komórki
Komórki kodu
Konfiguracja powiązań klawiszy
Konfiguracja zestawów narzędzi
Konfigurowanie fragmentów kodu
Konfigurowanie kluczy
Konfigurowanie zadania
Konfiguruj
Konfiguruj domeny zaufane
Konfiguruj dźwięk
Konfiguruj instrukcje
Konfiguruj język wyświetlania
Konfiguruj narzędzia
Konfiguruj ogłoszenie
Konfiguruj pliki polecenia
Konfiguruj powiązania klawiszy
Konfiguruj profil terminalu
Konfiguruj profile testowe
Konfiguruj układ
Konfiguruj układ klawiatury
Konfiguruj ustawienia
Konfiguruj wartość domyślną
Konfiguruj zadania
Konflikty modułów formatowania
Koniec
Koniec wiersza edytora
Konkretna Wersja
Konsola
Konsola konta
Konspekt
Konta
Konta firmowe
Kontakt
Kontakty
Kontekst powiązania
Konteksty menu
Kontener pozycji
Kontener widoków użytkownika
Konto
Konto bieżącego użytkownika
Konto zweryfikowane pomyślnie
Kontrahenci
Kontrahent
Kontrola źródła
Kontrolki czatu
Kontrolki nawigacji
Kontrolki układu
Kontynuuj
Kontynuuj czat w
Kontynuuj pracę nad
Kontynuuj proces
Kontynuuj w widoku czatu
Konwersacja
Konwersacje
Konwertuj na liczbę
Konwertuj wcięcia
Konwertuj wcięcia na spacje
Kopia lokalna
Kopia zapasowa
Kopiowanie nieudane
Kopiuj
Kopiuj adres
Kopiuj adres lokalny
Kopiuj dane wyjściowe
Kopiuj dane wyjściowe komórki
Kopiuj folder
Kopiuj foldery
Kopiuj identyfikator polecenia
Kopiuj jako
Kopiuj jako kod HTML
Kopiuj jako wyrażenie
Kopiuj komunikat
Kopiuj komórkę
Kopiuj komórkę w dół
Kopiuj komórkę w górę
Kopiuj link
Kopiuj link z zaproszeniem
Kopiuj ostatnie polecenie
Kopiuj pole
Kopiuj profil z
Kopiuj specjalnie
Kopiuj stos wywołań
Kopiuj style
Kopiuj tekst
Kopiuj tytuł polecenia
Kopiuj usunięte wiersze
Kopiuj usunięty wiersz
Kopiuj wartość
Kopiuj wiersz
Kopiuj wiersz w dół
Kopiuj wiersz w górę
Kopiuj wszystko
Kopiuj wyrażenie
Kopiuj z
Kopiuj z wyróżnieniem składni
Kopiuj zaznaczenie
Kopiuj zmienione wiersze
Kopiuj zmieniony wiersz
Kopiuj ścieżkę
Kopiuj ścieżkę aktywnego pliku
Kopiuj ścieżkę względną
Kopiuj źródło matematyczne
Korespondencja
Kosz
Kraj
Krok
Kroki
Kroki kreatora
Krój czcionki
Krój pisma
Książka adresowa
Księgowość
Kształty
Ktoś używa nieznanej sesji
Kursor w dół
Kursor w górę
Kursywa
Kwi
Kwota
Learn More
Legenda
Lewy suwak
Liczba
Liczba instalacji
Liczba komórek na tabulatorze
Liczba liczbowa
Liczba otwartych grup edytorów
Liczba trafień
Liczba użytkowników
Liczba wiadomości
Licznik
Limit rozmiaru
Limit wyboru
Linia
Linia nagłówka kolumny
Linia prowadnicy wykresu
Linie siatki
Linijka
Link
Link symboliczny
Link weryfikacyjny
Link wewnętrzny
Link znaczka
Linki
Lip
Lipiec
Lista
Lista czatów fokusu
Lista numerowana
Lista opcji
Lista pokojów
Lista powiadomień
Lista przypisanych widoków
Lista punktorów
Lista zawiera błędy
Lista zawiera ostrzeżenia
Lista zawiera powiadomienia
Lista zawiera problemy
Listopad
Listy
Listy subskrybowanych
Logo
Logo Mapbox
Logowanie
Lokalizacja
Lokalizacja czcionki
Lokalizacja niedostępna
Lokalizacja ostatniej edycji
Lokalizacje plików instrukcji
Lokalizacje plików trybu
Lokalne
Lokalne adresy
Lokalny adres
Lustrzane odbicie wideo
Lut
Luty
Magazyn
Makra
Maksimum
Maksymalizuj
Maksymalizuj grupę
Maksymalizuj rozmiar panelu
Malarz formatów
Malejąco
Mapowania klawiszy
Marginesy
Maskowana edycja
Masowe działania
Matowy szary
Media pominięte
Menedżer integracji
Menedżer nazw
Menu
Menu Sesje czatu
Menu aplikacji
Menu dodanego elementu testu
Menu główne
Menu kontekstowe edytora
Menu kontekstowe kart edytora
Menu kontekstowe rozszerzenia
Menu kontekstowe terminalu
Menu kontroli źródła
Menu tytułowe dodanego widoku
Menu tytułowe edytora
Menu tytułowe kontroli źródła
Menu użytkownika
Menu współautora problemu
Metoda płatności
Miasto
Miejsce
Miejsce urodzenia
Miejscowość
Miesiąc
Miesiąc w roku
Migruj skróty klawiaturowe z
Mikrofon
Mikrofon niedostępny
Min
Minimalizuj
Minimum
Mniej informacji
Mniejsze lub równe
Mniejsze od
Mobilny autentykator usunięty
Model
Modele językowe
Moduły renderowania notesu
Modyfikuj widżet
Mogę edytować
Mogę odtworzyć
Mogę wyświetlać
Moja Organizacja
Moja aktualna lokalizacja
Moja lista zablokowanych
Moja lokalizacja na żywo
Moje kalendarze
Moje konto
Moje pliki
Moje projekty
Moje role
Moje urządzenie
Moje widoki
Moje wątki
Moje zadania
Moje zasoby
Monituj użytkownika
Motyw
Motyw administratora
Motyw ikony pliku
Motyw ikony produktu
Motyw kolorów
Motywy
Motywy ikon plików
Motywy ikon produktu
Motywy kolorów
Możliwe wpisy dostępne
Możliwości
Można użyć tego adresu
Multimedia
Muzyka
Mysz
Mysz nad
Mój dysk
Mój dzień
Mój profil
NIP
Na koniec
Na początek
Na podstawie szablonu
Na zewnątrz
Na żywo
Nadaj nazwę profilowi
Nadawca
Nadchodzące Wydarzenia
Nadchodzące zmiany
Nadpisz istniejące dane pola
Nadpisz moją zawartość
Nagrywaj wideo
Nagrywanie
Nagłówek
Nagłówek grupy
Najbardziej popularne
Najczęściej używane kolory
Najczęściej zadawane pytania
Najnowsza wersja
Najnowsze rozmowy
Należy podać nazwę profilu
Napisy
Napisz
Napisz coś
Napisz opcję
Napraw błąd komórki
Napraw wszystko
Narzędzia
Narzędzia Administracyjne
Narzędzia aktualizacji
Narzędzia deweloperskie
Narzędzia główne
Narzędzia modelu językowego
Narzędzia programistyczne
Nastąpiło wylogowanie
Następna
Następna dekada
Następna godzina
Następna grupa
Następna grupa wiadomości
Następna minuta
Następna sekcja
Następna sekunda
Następna strona
Następna sugestia edycji
Następna wartość w historii
Następna zmiana
Następne dopasowanie
Następne drzewo plików
Następne polecenie użytkownika
Następny
Następny blok kodu
Następny edytor
Następny edytor w grupie
Następny krok
Następny kwartał
Następny miesiąc
Następny problem
Następny rok
Następny tydzień
Następny używany edytor
Nawigacja
Nazwa
Nazwa autora
Nazwa biblioteki
Nazwa czcionki systemowej
Nazwa elementu
Nazwa firmy
Nazwa folderu
Nazwa języka
Nazwa języka po angielsku
Nazwa klienta
Nazwa klucza dostępu
Nazwa klucza tajnego
Nazwa konta
Nazwa odwołania
Nazwa organizacji
Nazwa pliku
Nazwa pliku już istnieje
Nazwa pliku zasobu
Nazwa pokoju
Nazwa procesu
Nazwa profilu
Nazwa projektu
Nazwa rozszerzenia
Nazwa rozszerzenia zasobu
Nazwa serwera
Nazwa sesji
Nazwa terminalu rozszerzenia
Nazwa twojej biblioteki
Nazwa urządzenia
Nazwa użytkownika
Nazwa użytkownika Twitter
Nazwa wyświetlana
Nazwa wyświetlana kolekcji
Nazwa wzorca problemu
Nazwa zadania
Nazwisko
Nazwisko rodowe
Nazwy zdefiniowane
Nd
Netto
Nie pamiętasz hasła
Nie pokazuj ponownie
Nie zapisuj
Niedawno używane
Niedz
Nieignorowany użytkownik
Niekompatybilna baza danych
Niektóre znaki niedozwolone
Nielegalna treść
Nienazwana grupa
Nieobsługiwany obiekt Property
Nieobsługiwany typ pliku
Nieoczekiwany koniec wyrażenia
Nieoczekiwany token
Nieodebrane połączenie
Niepoprawny token
Niepowodzenie komórki notesu
Nieprawidłowa akcja
Nieprawidłowa kolekcja
Nieprawidłowa nazwa pliku
Nieprawidłowa tabela
Nieprawidłowa wartość
Nieprawidłowe aktualne hasło
Nieprawidłowe dane schowka
Nieprawidłowe hasło
Nieprawidłowy SVG
Nieprawidłowy URL
Nieprawidłowy adres e-mail
Nieprawidłowy format liczby
Nieprawidłowy kod weryfikujący
Nieprawidłowy schemat motywu
Nieprawidłowy symbol
Nieprawidłowy typ pliku
Nieprawidłowy użytkownik
Nieprawidłowy wpis
Nieprzeczytane
Nieprzeczytane wiadomości
Nierozpoznany adres
Nierozpoznany błąd
Niesformatowany selektor
Niestandardowe
Niestandardowy adres URL
Niestandardowy dostawca SAML
Niestandardowy pasek tytułu
Nieudane połączenie
Niezapisane zmiany
Niezaznaczone
Nieznana aplikacja
Nieznane polecenie
Nieznane rozszerzenie
Nieznane źródło
Nieznany błąd
Nieznany błąd serwera
Nieznany pokój
Nieznany rozmówca
Nieznany typ pliku
Nieznany typ sesji
Niski priorytet
Notatka
Notatki
Nowa
Nowa faktura
Nowa grupa edytorów poniżej
Nowa grupa edytorów powyżej
Nowa karta
Nowa linia
Nowa nazwa terminalu
Nowa wiadomość
Nowa wiadomość e-mail
Nowe
Nowe fragmenty kodu
Nowe hasło
Nowe okno
Nowe okno czatu
Nowe okno terminalu
Nowe okno z profilem
Nowe puste okno edytora
Nowe spotkanie
Nowe słowo kluczowe
Nowe wiadomości
Nowe wrażenia rozmów grupowych
Nowe wydarzenie
Nowe zadanie
Nowe zamówienie
Nowoczesny ciemny
Nowoczesny jasny
Nowy
Nowy Profil
Nowy agent niestandardowy
Nowy czat
Nowy dokument
Nowy edytor bez tytułu
Nowy edytor czatu
Nowy edytor wyszukiwania
Nowy element
Nowy folder
Nowy klient
Nowy komentarz
Nowy kontakt
Nowy plik
Nowy plik instrukcji
Nowy plik polecenia
Nowy plik tekstowy
Nowy pokój
Nowy pokój wideo
Nowy port lokalny
Nowy profil z szablonu
Nowy projekt
Nowy punkt przerwania
Nowy raport
Nowy slajd
Nowy sposób odzyskiwania
Nowy termin
Nowy terminal
Nowy terminal z profilem
Nowy wpis panelu
Nowy wpis paska bocznego
Nr
Nr telefonu
Nr telefonu zweryfikowany
Numer
Numer domu
Numer faktury
Numer karty
Numer klienta
Numer konta
Numer obiektu
Numer pracownika
Numer rachunku
Numer strony
Numer telefonu
Numer wersji konfiguracji
Numer zamówienia
Numeracja
Numerowanie
Numery telefonów
O Jodit
O nas
O programie
O serwerach domowych
OK
Oba paski narzędzi
Obecna linia czasu
Obecne hasło
Obecnie aktywne
Obecnie opublikowane
Obecnie przeglądasz
Obecnie wybrane
Objaśnienie zmian
Obramowania
Obramowanie
Obramowanie listy rozwijanej
Obramowanie pola wejściowego
Obraz
Obraz platformy Docker
Obraz profilowy
Obrazy
Obrót tekstu
Obróć poziomo
Obróć w dół
Obróć w górę
Obróć w lewo
Obróć w prawo
Obserwuj
Obszar roboczy
Obszar roboczy nieobsługiwany
Obszar roboczy programu Code
Obszary robocze
Oczekiwanie na dołączenie
Oczekiwanie na odpowiedź
Oczekiwanie na zatwierdzenie
Oczekiwanie weryfikacji
Oczekiwano dwukropka
Oczekiwano końca pliku
Oczekiwano nazwy właściwości
Oczekiwano przecinka
Oczekiwano wartości
Oczekiwany wynik
Oczekuje
Oczekujące zmiany z czatu
Od
Od początku
Odbanuj z przestrzeni
Odbierz uprawnienia
Odbiorca
Odbiorcy
Odblokuj
Odblokuj grupę
Odblokuj grupę edytora
Odblokuj wszystko
Odczytaj token
Odebrane
Odebrano gdzie indziej
Odebrano odpowiedź czatu
Odepnij
Odepnij edytor
Odgadnięty z zawartości
Odinstaluj
Odinstaluj dane rozszerzenie
Odinstaluj rozszerzenie
Odinstaluj wszystkie
Odkryj test
Odkryj wszystkie testy
Odmów
Odmów wszystko
Odmówiono Ci dostępu
Odpowiedz
Odpowiedz w wątku
Odpowiedz wszystkim
Odpowiedzi automatyczne
Odrzucanie zaproszenia
Odrzuć
Odrzuć nagrany plik
Odrzuć plik multimedialny
Odrzuć refaktoryzację
Odrzuć wszystkie
Odrzuć zaproszenie
Odrzuć zmiany
Odsłoń w Eksploratorze testów
Odtwórz
Odtwórz dźwięk dla
Odwołaj dostęp
Odwołaj uprawnienia
Odwołaj zaproszenie
Odwołania
Odwróć linie
Odwróć w pionie
Odwróć w poziomie
Odziedziczono z
Odznacz wszystkie
Odznacz wszystkie wiersze
Odznacz wszystko
Odznaczono jako Ulubione
Odzyskiwanie
Odłóż wbudowane sugestie
Odłącz
Odłącz sesję
Odłącz tekst od kontenera
Odśwież
Odśwież eksplorator
Odśwież sesje agenta
Odśwież testy
Oferta
Oferty
Oglądanie samouczka
Oglądanie samouczków wideo
Ograniczenie filtra
Ograniczone
Ogólne
Ogólne skróty klawiaturowe
Okienko nawigacji
Okienko odczytu
Okno
Okno Interactive
Okno aplikacji
Okno dialogowe przeciągania
Okno dialogowe zmiany rozmiaru
Okno zrzutu ekranu
Określ profil
Określa rodzinę czcionek
Okta Workforce
Oparte o czas
Oparte o licznik
Opcje
Opcje głównej
Opcje powiadomień
Opcje przestrzeni
Opcje rejestracji
Opcje serwera
Opcje wątków
Opcjonalna ikona zadania
Opcjonalna nazwa folderu
Opcjonalne
Opcjonalny kolor ikony
Operacja bisect dla rozszerzeń
Operacja na pliku
Operator filtra
Operator warunków
Opiekun
Opinia o mapie
Opinia użytkownika
Opis
Opis biblioteki
Opis fragmentu
Opis przewodnika
Opis reguły
Opis tego polecenia
Opis tego zestawu narzędzi
Opis typu tokenu semantycznego
Opis uprawnienia
Opis właściwości konfiguracji
Opis znaczka
Opisy wartości wyliczeniowych
Opróżnij kosz
Opublikowane adresy
Opublikowano
Opublikuj
Opublikuj bibliotekę
Opublikuj coś tutaj
Opublikuj własną bibliotekę
Opublikuj zmiany
Opuściłeś organizację
Opuść
Opuść betę
Opuść niektóre pokoje
Opuść organizację
Opuść pokój
Opuść przestrzeń
Opuść wszystkie pokoje
Organizacja
Organizator
Organizuj importy
Orientacja
Oryginalne źródło wydarzenia
Oryginalny tekst
Osadzenie z internetu
Osadź scenę
Osiągnięto limit wyświetlania
Osobista lista zablokowanych
Osoby
Ostatni
Ostatni dostęp
Ostatni kwartał
Ostatni miesiąc
Ostatni rok
Ostatni tydzień
Ostatnia aktualizacja
Ostatnia aktywność
Ostatnia modyfikacja
Ostatnia strona
Ostatnie kolory
Ostatnie logowanie
Ostatnie wydarzenie
Ostatnie wyszukania
Ostatnio odwiedzane pokoje
Ostatnio opublikowane
Ostatnio używany
Ostatnio wydane
Ostatnio wyświetlane
Ostatnio zaktualizowane
Ostatnio zmodyfikowany
Ostrzeż przed wyjściem
Ostrzeżenia
Ostrzeżenie
Ostrzeżenie na pozycji
Ostrzeżenie w wierszu
Oszacowanie
Oszacuj w konsoli debugowania
Oto kilka przydatnych poleceń
Otocz fragmentem kodu
Otocz przy użyciu
Otwarte edytory
Otwarte zakładki
Otwieranie folderu
Otwieranie palety poleceń
Otwieranie pliku
Otwieranie przewodnika
Otwieranie repozytorium
Otwieranie różnic
Otwieranie własnego kodu
Otwórz
Otwórz Eksploratora procesów
Otwórz Pomoc
Otwórz adres URL
Otwórz adres URL pomocy
Otwórz aktywną stronę różnicy
Otwórz czat
Otwórz czat wbudowany
Otwórz definicję z boku
Otwórz dokumentację
Otwórz dopasowanie
Otwórz dziennik
Otwórz edytor scalania
Otwórz edytor wyszukiwania
Otwórz folder
Otwórz folder lokalny
Otwórz jako tekst
Otwórz klawiaturę numeryczną
Otwórz konfigurację
Otwórz konfigurację MCP
Otwórz konfigurację zadań
Otwórz link
Otwórz lokalny
Otwórz menu
Otwórz menu arkusza
Otwórz migawkę pliku
Otwórz na dole
Otwórz narzędzia arkusza
Otwórz następny edytor
Otwórz obszar roboczy
Otwórz okienko Zmiany
Otwórz okno interaktywne
Otwórz okno zdalne
Otwórz ostatnie
Otwórz plik
Otwórz plik lokalny
Otwórz plik lub folder
Otwórz plik podstawowy
Otwórz plik w edytorze
Otwórz pliki
Otwórz pokrycie
Otwórz pokój
Otwórz ponownie z kodowaniem
Otwórz poprzedni edytor
Otwórz port w przeglądarce
Otwórz porównanie
Otwórz repozytorium
Otwórz rozszerzenie
Otwórz selektor
Otwórz selektor agentów
Otwórz selektor modeli
Otwórz selektor plików
Otwórz skróty klawiaturowe
Otwórz szybki czat
Otwórz terminal
Otwórz terminale
Otwórz tunel
Otwórz ustawienia
Otwórz ustawienia folderu
Otwórz ustawienia użytkownika
Otwórz w
Otwórz w Edytorze tekstów
Otwórz w edytorze
Otwórz w folderze lokalnym
Otwórz w nowej karcie
Otwórz w nowej zakładce
Otwórz w nowym oknie
Otwórz w oryginalnym oknie
Otwórz w przeglądarce
Otwórz w terminalu Windows
Otwórz w terminalu zewnętrznym
Otwórz w trybie ograniczonym
Otwórz w trybie pełnoekranowym
Otwórz w widoku czatu
Otwórz w widoku wyszukiwania
Otwórz widok
Otwórz widok dezasemblacji
Otwórz widok portów
Otwórz wykryty link
Otwórz wyniki w edytorze
Otwórz wątek
Otwórz z boku
Otwórz za pomocą
Otwórz zadania użytkownika
Otwórz zakładkę ustawień
Otwórz załadowany skrypt
Otwórz zdalne
Ozdobniki poleceń odstępu
Oznacz jako gotowe
Oznacz jako nieprzeczytane
Oznacz jako niesugerowane
Oznacz jako obsługiwane
Oznacz jako przeczytane
Oznacz jako sugerowane
Oznacz krok jako nieukończony
Oznacz krok jako zakończony
Oznaczone gwiazdką
PESEL
PROBLEMY
Page down
Page up
Pakiet NPM
Pakiet naklejek
Pakiet rozszerzeń
Pakiety językowe
Paleta kolorów
Paleta poleceń
Pamięć
Pamięć podręczna
Panel
Panel boczny zawsze otwarty
Panel konta
Panel wyjściowy
Parametr typu
Pasek adresu
Pasek aktywności
Pasek boczny
Pasek działań fokusu
Pasek informacji
Pasek kart
Pasek menu
Pasek narzędzi
Pasek narzędzi pokrycia testu
Pasek postępu kreatora
Pasek stanu
Pasek stanu fokusu
Pasek tytułu
Pasek wiadomości dla błędu
Pasek wyszukiwania
Pasek zadań
Październik
Personalizacja
Pełna nazwa
Pełna ścieżka zasobu
Pełny dostęp
Pełny ekran
Pierwsza strona
Pierwsza strona w edytorze
Pierwsze kroki
Pierwszy
Pierwszy kwartał
Pierwszy plan listy rozwijanej
Pierwszy plan pola wejściowego
Pionowa
Pisownia
Pisownia i gramatyka
Plan dnia
Platforma handlowa
Plik
Plik linku symbolicznego
Plik niezmodyfikowany od
Plik readme
Plik tekstowy
Plik załączony
Plik zmodyfikowany od
Pliki
Pliki dziennika
Pliki monitów
Pliki obrazów
Pliki powiązane
Po dniu dzisiejszym
Pobieranie
Pobieranie aktualizacji
Pobieranie kluczy z serwera
Pobieranie logów
Pobieranie wydarzeń
Pobierz
Pobierz aktualizację
Pobierz aplikacje
Pobierz dane rozszerzenia
Pobierz dane wyjściowe zadania
Pobierz dzienniki
Pobierz określoną wersję VSIX
Pobierz plik VSIX
Pobierz w F-Droid
Pobierz w Google Play
Pobierz wersję wstępną VSIX
Pobierz wszystko
Pobierz wybrane profile
Pobierz wybór terminalu
Pobierz wyniki wyszukiwania
Pobrane
Pochyl w dół
Pochyl w górę
Poczekalnia
Poczta
Początek
Początek pokoju
Podaj adres
Podaj ilość wiadomości
Podaj nazwę dla przestrzeni
Podaj nazwę maszyny
Podaj nazwę terminalu
Podaj serwer domowy
Podatek
Podejrzyj powiązany kod
Podejrzyj powiązany test
Podfolder
Podgląd
Podgląd języka Markdown
Podgląd na żywo
Podgląd przestrzeni
Podgląd refaktoryzacji
Podgląd w edytorze
Podgląd wiadomości
Podgląd wydruku
Podglądy linków
Podkreślenie
Podnieś rękę
Podobne problemy
Podpis
Podpisy
Podstawowe
Podstawowe funkcje
Podstawowy pasek boczny
Podstawowy pasek boczny ukryty
Podsumowanie
Podsumowanie e-mail
Podtytuł
Podział strony
Podziel
Podziel edytor
Podziel edytor ortogonalnie
Podziel edytor w dół
Podziel edytor w grupie
Podziel edytor w prawo
Podziel edytor z dołu
Podziel edytor z góry
Podziel komórkę
Podziel terminal
Podziel terminal z profilem
Podziel w dół
Podziel w grupie
Podziel w górę
Podziel w lewo
Podziel w pionie
Podziel w poziomie
Podziel w prawo
Pogrubienie
Pojedyncza karta
Pojedyncze daty
Pojedyncze logowanie
Pokaz slajdów
Pokazuj podglądy wiadomości
Pokaż
Pokaż akcje edytora
Pokaż akcje kodu
Pokaż akcje poleceń
Pokaż aktualizacje rozszerzeń
Pokaż błędy
Pokaż dane wyjściowe
Pokaż dane wyjściowe wyników
Pokaż dziennik
Pokaż dziennik okna
Pokaż dziennik zadań
Pokaż dzienniki
Pokaż etykiety
Pokaż formatowanie
Pokaż formuły
Pokaż hasło
Pokaż historię
Pokaż ikony
Pokaż informacje
Pokaż informacje o wersji
Pokaż kanały wyjściowe
Pokaż karty
Pokaż kod QR
Pokaż konfigurację
Pokaż konflikty
Pokaż kontenery
Pokaż listę obiektów
Pokaż lokalizację na żywo
Pokaż lokalne
Pokaż menu filtrów
Pokaż menu kontekstowe
Pokaż menu kontekstowe edytora
Pokaż menu zdalne
Pokaż mniej
Pokaż możliwe wpisy
Pokaż następną zmianę
Pokaż nazwy poleceń
Pokaż nieprzetworzone klucze
Pokaż nierozpoznane
Pokaż niezmienione komórki
Pokaż niezmieniony region
Pokaż numery linii komórek
Pokaż numery wierszy notesu
Pokaż obraz
Pokaż obszar edytora
Pokaż opcje upuszczania
Pokaż opcje wklejania
Pokaż opcje wykluczania
Pokaż ostrzeżenia
Pokaż otwarte edytory
Pokaż pasek boczny
Pokaż pasujące rozszerzenia
Pokaż pliki z kropkami
Pokaż początek podstawy
Pokaż podgląd
Pokaż podstawę
Pokaż podtypy
Pokaż pojedynczą kartę edytora
Pokaż pokrycie śródwierszowe
Pokaż pole jako kolumnę
Pokaż polecane rozszerzenia
Pokaż poprawki
Pokaż poprzednią zmianę
Pokaż popularne rozszerzenia
Pokaż powiadomienia
Pokaż przeniesione bloki kodu
Pokaż przycisk ankiet
Pokaż przycisk naklejek
Pokaż próbnik koloru tła
Pokaż próbnik kolorów obrysu
Pokaż puste dane wyjściowe
Pokaż rekomendacje
Pokaż rozpoznane
Pokaż rozszerzenia
Pokaż rozszerzenie
Pokaż rozwinięte
Pokaż rozwiązane
Pokaż różnice białych znaków
Pokaż różnice metadanych
Pokaż siatkę
Pokaż skróty klawiaturowe
Pokaż stabilne ustawienia
Pokaż supertypy
Pokaż szczegóły
Pokaż szczegóły błędu
Pokaż telemetrię
Pokaż testy obszaru roboczego
Pokaż tylko aktywny plik
Pokaż tylko wybrane
Pokaż tylko wybrane pozycje
Pokaż tylko wykonane testy
Pokaż udziały w środowisku
Pokaż ukryte terminale czatu
Pokaż ukryte testy
Pokaż uruchomione rozszerzenia
Pokaż uruchomione zadania
Pokaż ustawienia
Pokaż ustawienia laboratoriów
Pokaż ustawienia podglądu
Pokaż ustawienia regionalne
Pokaż ustawienia zaawansowane
Pokaż ustawienie
Pokaż w edytorach notesów
Pokaż wbudowane rozszerzenia
Pokaż wersję wstępną
Pokaż widok domyślnie
Pokaż widżety
Pokaż wiele kart edytora
Pokaż więcej
Pokaż więcej ramek stosu
Pokaż wszystkie
Pokaż wszystkie pokoje
Pokaż wszystkie polecenia
Pokaż wszystkie wątki
Pokaż wszystkie zadania
Pokaż wszystko
Pokaż wybrane
Pokaż wydaną wersję
Pokaż wykluczone pliki
Pokaż wywołania przychodzące
Pokaż wywołania wychodzące
Pokaż wyłączone
Pokaż wyłączone rozszerzenia
Pokaż włączone rozszerzenia
Pokaż zaawansowane
Pokaż zainstalowane serwery
Pokaż zalecane rozszerzenia
Pokaż zalecane rozszerzenie
Pokaż zależności
Pokaż zawartość
Pokaż zawartość NSFW
Pokaż zmiany w chmurze
Pokaż znaczek
Pokaż znajdowanie
Pokaż zsynchronizowane dane
Pokaż zwinięte
Pokaż środek podstawy
Pokaż żądania próbkowania
Pokaż/ukryj kolumnę
Pokaż/ukryj wiersz
Pokoje indeksowane
Pokoje poza przestrzenią
Pokoje publiczne
Pokoje wideo
Pokrycie instrukcji
Pokrycie testu
Pokój bez nazwy
Pokój prywatny
Pokój publiczny
Pokój wideo
Pola wymagane
Pole
Pole kombi
Pole listy
Pole opcji
Pole tekstowe
Pole wyboru
Pole wymagane
Pole wyszukiwania
Polecenia
Polecenie Kopiuj
Polecenie uruchamiania serwera
Polityka prywatności
Pomiń
Pomiń bieżący autostart
Pomiń na razie
Pomiń weryfikację na razie
Pomiń zmiany
Pomniejsz
Pomoc
Pomoc zdalna
Pomocniczy kolor tła przycisku
Pomocniczy pasek boczny
Pomocniczy pasek boczny ukryty
Pomyślnie odblokowano
Pomyślnie pobrano plik VSIX
Pomyślnie usunięto
Pomyślnie wycofano publikację
Pomyślnie zalogowano
Pomyślnie zarejestrowano
Pomyślnie zweryfikowano wpis
Pomyślnie zweryfikowany
Pon
Poniedziałek
Ponowne indeksowanie
Ponowne uruchamianie serwera
Ponowne wcięcie wierszy
Ponowne wczytanie aplikacji
Ponownie uruchom
Ponownie uruchom Pty Host
Ponownie uruchom rozszerzenia
Ponownie uruchom terminal
Ponownie uruchom test
Ponownie załaduj okno
Ponów
Ponów edycję
Ponów przesyłanie
Ponów próbę
Ponów próbę jako administrator
Ponów próbę jako sudo
Popraw automatycznie
Popraw nieprawidłowe pola
Poprawność danych
Poproś o dostęp
Poproś o dołączenie
Poprzedni
Poprzedni blok kodu
Poprzedni edytor
Poprzedni edytor w grupie
Poprzedni miesiąc
Poprzedni problem
Poprzedni rok
Poprzedni tydzień
Poprzednia
Poprzednia Wersja
Poprzednia dekada
Poprzednia godzina
Poprzednia grupa
Poprzednia grupa wiadomości
Poprzednia minuta
Poprzednia sekunda
Poprzednia strona
Poprzednia wartość w historii
Poprzednia zmiana
Poprzednie dopasowanie
Poprzednie drzewo plików
Poprzednio Szkic
Poprzednio używany edytor
Port
Porównaj
Porównaj Wersje
Porównaj aktywny plik z
Porównaj unikatowe emoji
Porównaj wersję z
Porównaj wybrane
Porównaj z bazą
Porównaj z lokalnym
Porównaj z plikiem
Porównaj z poprzednim
Porównaj z wybranym
Porównaj z wybranymi
Porównaj z zapisanym
Porównaj zmiany
Postęp
Poszukajmy wyników
Potwierdzenie
Potwierdź
Potwierdź cofnięcie publikacji
Potwierdź dezaktywację konta
Potwierdź dodanie e-maila
Potwierdź duplikację
Potwierdź hasło
Potwierdź hasło bezpieczeństwa
Potwierdź hasło szyfrujące
Potwierdź kopię
Potwierdź nowe hasło
Potwierdź polecenie terminalu
Potwierdź potwierdzenie wersji
Potwierdź przed zamknięciem
Potwierdź przeniesienie
Potwierdź przywrócenie
Potwierdź przywrócenie wersji
Potwierdź publikację
Potwierdź usunięcie
Potwierdź wartość
Potwierdź wygenerowanie
Powiadamianie wszystkich
Powiadom cały pokój
Powiadomienia
Powiadomienia e-mail
Powiadomienia pokoju
Powiadomienia push
Powiadomienie nieprzeczytane
Powiadomienie przeczytane
Powiat
Powiązane opcje
Powiązane testy
Powiązania klawiszy
Powiązanie klawiszy
Powiązany dokument
Powiązany kod
Powiązany z
Powiększ
Powiększ obraz
Powrót
Powtarzanie
Powtórz
Powtórz hasło
Powtórz ostatnią czynność
Poziom uprawnień
Pozioma
Poznaj podstawy
Pozostań na stronie
Pozostań zalogowany
Pozycja akcji edytora
Pozycja paska aktywności
Pozycja w pliku
Pozycje
Pozycje podrzędne
Pozycje przepełnienia
Położenie panelu
Połącz
Połącz konto
Połącz ponownie teraz
Połącz tekst z kontenerem
Połącz wiersze
Połącz z
Połącz z następną komórką
Połącz z poprzednią komórką
Połącz zaznaczone komórki
Połączenia
Połączenie
Połączenie nieudane
Połączenie odrzucone
Połączenie w trakcie
Połączenie zakończone
Połączone konta
Połączone tożsamości
Połączono z Internetem
Poświadczenia delegowane GSS
Praca w toku
Pracownicy
Pracownik
Prawy suwak
Preferencje
Preferencje dotyczące konta
Priorytet
Problemy dotyczące języka Go
Problemy z filtrem
Procedura obsługi adresów URL
Procesowanie głosu
Produkt
Produkty
Profil
Profil organizacji
Profil użytkownika
Profile emitera wydruku
Profile oczyszczania
Prognoza
Programy blokady
Projekt
Projektowanie
Projekty
Propozycje interfejsu API
Prosi o dołączenie
Prosta przeglądarka
Proszę czekać
Proszę podać e-mail
Proszę podać hasło
Proszę podać imię
Proszę podać nazwisko
Proszę podać nazwę pokoju
Proszę podać nazwę urządzenia
Proszę podać nazwę użytkownika
Prośby o dostęp
Prośby o dołączenie
Prywatność
Przechowaj zmiany robocze
Przechowuj konto na
Przechowywanie zmian roboczych
Przeciągnij pliki tutaj
Przeczytaj dokumentację
Przeczytaj na naszym blogu
Przeczytaj więcej
Przeczytana grupa powiadomień
Przeczytane
Przed dniem dzisiejszym
Przefiltrowane według
Przegląd
Przeglądaj
Przeglądaj aplikacje
Przeglądaj biblioteki
Przeglądaj dane konta
Przeglądaj dane konta pokoju
Przeglądaj foldery
Przeglądaj klientów
Przeglądaj pliki
Przeglądaj pokoje
Przeglądaj pokoje publiczne
Przeglądaj profil
Przeglądaj serwery MCP
Przeglądaj stan pokoju
Przeglądaj strefy
Przeglądaj użytkowników
Przeglądaj według folderu
Przeglądaj zasoby
Przeglądaj zdarzenia
Przeglądaj zgody
Przeglądanie motywów kolorów
Przeglądanie rozszerzeń języka
Przeglądarka
Przeglądarka PDF
Przeglądarka binarna
Przeglądarka plików
Przeglądarka plików binarnych
Przejdź
Przejdź dalej
Przejdź do
Przejdź wstecz
Przejrzyj
Przejrzyj problemy
Przejrzyj warunki użytkowania
Przejścia
Przekaż
Przekaż dalej
Przekaż wiadomość
Przekierowane porty
Przekierowany statycznie
Przekieruj port
Przekreślenie
Przekształć na małe litery
Przekształć na wielkie litery
Przekształć w przypadek Kebab
Przeniesiono plik
Przenieś
Przenieś do
Przenieś edytor w lewo
Przenieś edytor w prawo
Przenieś folder
Przenieś karty w lewo
Przenieś karty w prawo
Przenieś komórkę w dół
Przenieś komórkę w górę
Przenieś na koniec
Przenieś na początek
Przenieś na spód
Przenieś na wierzch
Przenieś niżej
Przenieś panel na górę
Przenieś panel w lewo
Przenieś panel w prawo
Przenieś poniżej
Przenieś powyżej
Przenieś w dół
Przenieś w górę
Przenieś w lewo
Przenieś w prawo
Przenieś widok
Przenieś widok w dół
Przenieś widok w górę
Przenieś widok w lewo
Przenieś widok w prawo
Przenieś widok z fokusem
Przenieś widoki
Przenieś wiersz w dół
Przenieś wiersz w górę
Przenieś wyżej
Przerwa
Przerwa autouzupełniania
Przerwano żądanie Ajax
Przerwij
Przerwij działanie
Przerwij edycję
Przerwij przesyłanie
Przerwij przy zmianie wartości
Przerwij zadanie
Przerywanie przesyłania
Przerzuć układ
Przestań ignorować
Przestań udostępniać ekran
Przestrzenie publiczne
Przestrzenie z dostępem
Przestrzeń bez nazwy
Przestrzeń główna
Przestrzeń osobista
Przestrzeń prywatna
Przestrzeń publiczna
Przesuń kafelek
Przesuń kolumnę w dół
Przesuń kolumnę w górę
Przesuń niżej
Przesuń obszar roboczy
Przesuń w dół
Przesuń wyżej
Przesyłanie
Przesyłanie plików
Przesyłanie ukończone
Przesyłanie wstrzymane
Przesyłanie zakończone
Przeszukaj obszar roboczy
Przeszłe ankiety
Przesłano dźwięk
Przetłumacz
Przewijanie przyklejone
Przewijanie zablokowane
Przewiń w przód
Przewiń wstecz
Przeładuj dokument
Przełam wiersz
Przełącz aktywny terminal
Przełącz atrybucje
Przełącz bazę szybkich różnic
Przełącz blok
Przełącz blok kodu
Przełącz blokadę grupy edytora
Przełącz cały wyraz
Przełącz cytowanie
Przełącz czat
Przełącz dane wyjściowe
Przełącz edycję
Przełącz edytor
Przełącz grupę
Przełącz komentarz blokowy
Przełącz komentarz wiersza
Przełącz kursywę
Przełącz lewe górne menu
Przełącz linie siatki
Przełącz link
Przełącz minimapę
Przełącz motyw
Przełącz na tryb ciemny
Przełącz na tryb jasny
Przełącz numery wierszy notesu
Przełącz osadzenie
Przełącz panel
Przełącz panel przestrzeni
Przełącz pasek menu
Przełącz podkreślenie
Przełącz pogrubienie
Przełącz położenie drzewa
Przełącz prawy panel
Przełącz profil
Przełącz przekreślenie
Przełącz punkt przerwania
Przełącz reakcję
Przełącz rozmiary grup edytora
Przełącz składanie importu
Przełącz strefy widoku notesu
Przełącz stronę
Przełącz szczegóły zapytania
Przełącz szybki czat
Przełącz terminal
Przełącz tryb Zen
Przełącz typ edytora
Przełącz układ
Przełącz układ wyśrodkowany
Przełącz w tekście
Przełącz wbudowane pokrycie
Przełącz widoczność
Przełącz widoczność panelu
Przełącz widok pełnoekranowy
Przełącz widok przypięty
Przełącz widok wbudowany
Przełącz wiersze kontekstu
Przełącz wszystkie pola wyboru
Przełącz wyrażenie regularne
Przełącz zastępowanie
Przełącz zdalne
Przełącz zmiany
Przełącz zmianę
Przełącz znaczek widoku
Przełącz znaki kontrolne
Przełącz złożenie
Przełączanie paska menu
Przełączanie profilu
Przełącznik aktywnego widoku
Przełącznik kart preferencji
Przełącznik ustawień
Prześlij
Prześlij awatar
Prześlij dalej
Prześlij nagrany plik
Prześlij plik
Prześlij pliki
Prześlij wszystko
Prześlij z chmury
Prześlij zdjęcie
Przycisk
Przycisk pokrętła
Przycisk statusu obiektu
Przycisk wyboru
Przydzielone dane osobiste
Przydzielone uprawnienia
Przygotowywanie wysyłania
Przykład przekazania
Przykłady
Przypinanie wiadomości
Przypis dolny
Przypisano do
Przypisz
Przypięte
Przypięte polecenie
Przypięte wiadomości
Przypnij
Przypnij edytor
Przypnij polecenie
Przypomnienia
Przypomnienie
Przypomnij mi później
Przytnij
Przytnij końcowy biały znak
Przytnij kwadrat
Przytnij ostatnie nowe wiersze
Przywrócono plik
Przywrócono pomyślnie
Przywróć
Przywróć blok
Przywróć dane wejściowe
Przywróć dane wyjściowe
Przywróć domyślne
Przywróć jako szkic
Przywróć metadane
Przywróć metadane notesu
Przywróć plik
Przywróć punkt kontrolny
Przywróć rozmiar panelu
Przywróć wartości domyślne
Przywróć wszystko
Przywróć wybrane zmiany
Przywróć z kopii zapasowej
Przywróć zawartość
Przywróć zaznaczenie
Próby logowania
Pt
Publikować lokalnie
Pulpit
Pulpit nawigacyjny
Pulpity nawigacyjne
Punkt centralny
Punkt przerwania
Punkt przerwania danych
Punkt przerwania funkcji
Punkt przerwania instrukcji
Punkt przerwania w wierszu
Punkt rejestrowania
Punktory
Punkty przerwania
Pusta lista użytkowników
Pusta strona
Pusta wartość
Puste akcje grupy edytora
Puste wyszukiwanie
Pusty dokument
Pusty fragment
Pusty pokój
Pusty zestaw narzędzi
Pytaj lub edytuj kontekst
Pytanie lub temat
Później
Płaski kafelek czynności
Płaski kafelek nawigacyjny
Płatności
Płatność
Płeć
REGON
Rabat
Raport
Raport o usterce
Raporty
Raporty o awariach
Razem
Reakcja niestandardowa
Reakcje
Recenzja
Redukcja szumów
Referencja
Region
Regulamin
Reguły
Rejestracja
Rejestrator testowania
Rejestrowanie klawiszy
Rejestruj klawisze
Rejestruj kopie robocze
Rejestruj sesję terminalu
Rekomendacje bezpieczeństwa
Rekord
Rekordy
Renderowanie znaków
Renderowany język Markdown
Renderuj białe znaki
Renderuj znaki kontrolne
Reporter problemów
Repozytoria kontroli źródła
Repozytorium aktywnego zasobu
Reprezentuje dolny panel
Reprezentuje pasek menu
Reprezentuje pasek stanu
Reprezentuje pełny ekran
Reprezentuje tryb zen
Resetowanie preferencji
Resetuj
Resetuj bank wydarzeń
Resetuj bibliotekę
Resetuj buforowane narzędzia
Resetuj filtr
Resetuj hasło
Resetuj kierunek na północ
Resetuj lokalizacje widoków
Resetuj lokalizację
Resetuj menu
Resetuj powiązanie klawiszy
Resetuj poziom powiększenia
Resetuj rozmiar czcionki
Resetuj rozmiary grup edytorów
Resetuj swoje hasło
Resetuj widok webview notesu
Resetuj wszystkie menu
Resetuj wszystko
Resetuj wynik
Resetuj zaufanie
Rodzaj
Rodzaje komunikatów
Rok
Rola
Role
Role użytkownika
Rosnąco
Rozdzielczość
Rozdzielczość ręczna
Rozgrupuj
Rozgrupuj wybrane
Rozmiar
Rozmiar bieżącej karty
Rozmiar czcionki
Rozmiar domyślny
Rozmiar kontekstu
Rozmiar pamięci podręcznej
Rozmiar pionowy
Rozmiar pliku
Rozmiar po zainstalowaniu
Rozmiar tekstu
Rozmiary podglądu
Rozmowa głosowa
Rozmowa w toku
Rozmowa wideo
Rozmowy
Rozpocznij
Rozpocznij bez debugowania
Rozpocznij ciągłe uruchamianie
Rozpocznij czat grupowy
Rozpocznij debugowanie
Rozpocznij dodatkową sesję
Rozpocznij dyktowanie
Rozpocznij dyskusję
Rozpocznij na czacie
Rozpocznij nagrywanie
Rozpocznij nagrywanie dźwięku
Rozpocznij nagrywanie wideo
Rozpocznij nowy czat
Rozpocznij od fragmentu kodu
Rozpocznij rozmowę
Rozpocznij sesję
Rozpocznij transmisję
Rozpocznij transmisję audio
Rozpocznij uwierzytelnienie
Rozpocznij weryfikację
Rozpoczynam eksportowanie
Rozpoczynanie kopii zapasowej
Rozpocząłeś połączenie
Rozpoczęcie resetowania notesu
Rozpoczęto nagrywanie głosu
Rozpoczęto rozmowę wideo
Rozszerz zaznaczenie w dół
Rozszerz zaznaczenie w górę
Rozszerz zaznaczenie w lewo
Rozszerz zaznaczenie w prawo
Rozszerzenia
Rozszerzenia języka
Rozszerzenia obszaru roboczego
Rozszerzenia plików
Rozszerzenie VS Code
Rozszerzenie lokalne
Rozszerzenie obszaru roboczego
Rozszerzenie prywatne
Rozwijana lista krajów
Rozwiązywanie problemów
Rozwiązywanie zadania
Rozwiąż problem
Rozwiń
Rozwiń cytaty
Rozwiń dane wejściowe komórki
Rozwiń dane wyjściowe komórki
Rozwiń grupę
Rozwiń grupę edytora
Rozwiń języki
Rozwiń komórkę
Rozwiń mapę
Rozwiń powiadomienie
Rozwiń rekursywnie
Rozwiń sekcję
Rozwiń sekcję listy pokojów
Rozwiń wszystkie elementy
Rozwiń wszystkie komentarze
Rozwiń wszystkie repozytoria
Rozwiń wszystkie różnice
Rozwiń wszystko
Rozwiń zaznaczenie
Rozwiń zaznaczenie linii
Rozwiń/zwiń
Rozłóż pionowo
Rozłóż poziomo
Rozłóż rekursywnie
Rozłóż wszystkie regiony
Rozłóż wszystko
Rozłącz
Rozłącz agenta zdalnego
Rozłącz konto
Rozłącz serwer tożsamości
Rozłącz się
Rysowanie
Rysuj symbol
Rzeczywista wartość argumentu
Rzeczywista wartość polecenia
Rzeczywiste wzorce
Rzeczywisty wynik
Równanie
Różnice tekstowe notesu
Ręczne wprowadzanie sygnału
Ręcznie
Ręcznie eksportuj klucze
Saldo
Samouczki wideo
Scal
Scal i wyśrodkuj
Scal komórki
Scal wszystko
Scal wyniki
Scalanie pionowe
Scalanie poziome
Schemat zasobu
Schematy uproszczone
Schowek
Sekretny magazyn
Sekwencja wysyłania
Selektor czasu
Selektor repozytorium
Selektor zakresu
Serwer
Serwer MCP
Serwer MCP obszaru roboczego
Serwer domowy
Serwer proxy
Serwer tożsamości
Serwery
Serwery MCP
Serwery autoryzacji MCP
Sesja
Sesja czatu
Sesja debugowania
Sesja desktopowa
Sesja internetowa
Sesja mobilna
Sesja niezweryfikowana
Sesja przywrócona
Sesja zweryfikowana
Sesje
Sesje agenta
Sesje nieaktywne
Sesje niezweryfikowane
Sesje zweryfikowane
Shift
Sierpień
Sieć
Sieć i Internet
Skanuj kod QR
Skonfigurowane autentykatory
Skonfigurowany rozmiar karty
Skonfiguruj czat
Skonfiguruj edytory
Skonfiguruj karty
Skonfiguruj limit
Skonfiguruj widoczność
Skonfiguruj zadanie
Skopiowano style
Skopiuj link
Skopiuj poniższy adres URL
Skopiuj wszystkie
Skoroszyt
Skorzystaj z instrukcji
Skończ nagrywanie
Skrzynka nadawcza
Skrzynka odbiorcza
Skróty klawiaturowe
Skróty klawiszowe
Składaj cyklicznie
Składany obszar w wierszu
Składnia diagramów Mermaid
Składowa wyliczenia
Slajd
Slajdy
Slug URL
Sob
Sobota
Sortowanie
Sortowanie według
Sortowanie wg
Sortuj
Sortuj i filtruj
Sortuj malejąco
Sortuj rosnąco
Sortuj według
Sortuj według czasu trwania
Sortuj według lokalizacji
Sortuj według nazwy
Sortuj według pokrycia
Sortuj według stanu
Sortuj według ścieżki
Sortuj wg nazwy
Sortuj wg rozmiaru
Sortuj wg zmiany
Sortuj widok pokrycia testu
Sortuj wiersze malejąco
Sortuj wiersze rosnąco
Sortuj zmiany według nazwy
Sortuj zmiany według stanu
Sortuj zmiany według ścieżki
Spam
Spam lub propaganda
Spis treści
Spis treści ustawień
Sposób płatności
Spotkania
Spotkanie
Sprawdzanie aktualizacji
Sprawdzanie działania kodu
Sprawdzanie pisowni
Sprawdzanie serwera
Sprawdzanie szybkich poprawek
Sprawdź
Sprawdź aktualizacje
Sprawdź ponownie później
Sprawdź swoją pocztę
Sprawdź swoją pocztę e-mail
Sprawdź swój telefon
Sprawdź układ notesu
Sprawdź ustawienia filtra
Sprzedaż
Spróbuj dołączyć mimo tego
Spróbuj pobrać ręcznie
Spróbuj ponownie
Spróbuj ponownie wszystkie
Stan dekoratora kolorów
Stan hosta pty
Stan interfejsu użytkownika
Stan języka edytora
Stan magazynowy
Stan nawigacji
Stan obszaru roboczego
Stan rozszerzenia
Stan składania
Stanowisko
Stary tryb połączenia video
Status
Status obiektu
Status pokoju
Statystyka
Statystyka wyrazów
Statystyki
Statystyki dla nerdów
Steruje poziomem telemetrii
Steruje rozmiarem minimapy
Stopka
Stos wywołań
Stos wywołań debugowania
Stosowanie ustawień
Strefa Admin
Strefa czasowa
Strona główna
Strona internetowa
Strona komunikatu
Strona powitalna
Strona tytułowa
Strzałka w dół
Strzałka w górę
Strzałka w lewo
Strzałka w prawo
Stwórz nowy
Sty
Styczeń
Styl
Styl dla ciągów
Styl dla etykiet
Styl dla funkcji
Styl dla interfejsów
Styl dla klas
Styl dla komentarzy
Styl dla liczb
Styl dla makr
Styl dla operatorów
Styl dla parametrów
Styl dla parametrów typu
Styl dla przestrzeni nazw
Styl dla struktur
Styl dla słów kluczowych
Styl dla typów
Styl dla wyliczeń
Styl dla wyrażeń
Styl dla właściwości
Styl dla zdarzeń
Styl dla zmiennych
Styl funkcji składowych
Styl kreski
Styl obramowania
Styl obrysu
Styl paska tytułu okna
Style
Style CSS
Subskrybuj
Subskrypcja
Sugerowane akcje
Sugerowane pokoje
Sugerowane zmiany
Sugestia wbudowana
Sugestie śródwierszowe
Sukces
Suma
Suma częściowa
Sumy pośrednie
Sygnały ułatwień dostępu
Symbol
Symbole
Symbole dokumentu
Symbole komórek kodu
Synchronizacja ustawień
Synchronizuj
Synchronizuj teraz
System
System operacyjny
Szablon
Szablony
Szablony profilów
Szanse sprzedaży
Szary
Szczegóły
Szczegóły błędu
Szczegóły konfiguracji serwera
Szczegóły manifestu serwera
Szczegóły sesji
Szczegóły wiadomości
Szeroki kafelek czynności
Szeroki kafelek nawigacyjny
Szerokość
Szerokość kolumny
Szkice
Szukaj
Szukaj bloku
Szukaj dalej na serwerze
Szukaj języka
Szukaj obrazów
Szukaj pokoi
Szukaj przestrzeni
Szukaj przestrzeni publicznych
Szukaj według
Szukaj widgetów
Szybka poprawka
Szybka poprawka terminalu
Szybki dostęp
Szybkie akcje
Szybkie czynności
Szybkie drzewo
Szybkie otwieranie
Szybkie otwieranie ostatnich
Szybkie otwieranie pliku
Szybkie poprawki
Szybkie reakcje
Szybkie ustawienia
Szybkie wprowadzanie
Szybkie wprowadzanie pozycji
Szybkie wyszukiwanie
Szyfrowanie Twojej wiadomości
Słowo kluczowe
TERMINAL
Tabela
Tabela przestawna
Tabela responsywna
Tabela zawiera błędy
Tabela zawiera ostrzeżenia
Tabela zawiera powiadomienia
Tabela zawiera problemy
Tabele
Tablica
Tagi
Także zmodyfikowane w
Tarcza zegara
Tekst
Tekst alternatywny
Tekst na liczbę
Telefon
Telefon komórkowy
Telemetria błędów
Temat
Temat pokoju
Ten komputer
Ten miesiąc
Ten tydzień
Teraz pomożemy Ci zacząć
Termin
Termin płatności
Terminal MCP
Terminale czatu
Token dostępu
Token offline
Token rejestracyjny
Toksyczne zachowanie
Towary
Transmisja głosowa
Transmisje głosowe
Transparent fokusu
Transponuj litery
Transponuj znaki wokół kursora
Trwa Instalowanie aktualizacji
Trwa aktywowanie rozszerzenia
Trwa aktywowanie rozszerzeń
Trwa generowanie linku
Trwa instalowanie rozszerzenia
Trwa instalowanie rozszerzeń
Trwa kompilowanie
Trwa kopiowanie
Trwa odnajdywanie narzędzi
Trwa pobieranie aktualizacji
Trwa pobieranie pliku VSIX
Trwa przygotowywanie
Trwa przywracanie edytorów
Trwa rozwiązywanie konfliktów
Trwa stosowanie rozszerzeń
Trwa stosowanie stanu
Trwa stosowanie zadań
Trwa tworzenie fragmentów kodu
Trwa tworzenie ustawień
Trwa tworzenie zadań
Trwa uruchamianie
Trwa uruchamianie testów
Trwa wyszukiwanie aktualizacji
Trwa włączanie
Trwa zapisywanie w pliku
Trwa ładowanie
Trwale Usuń
Tryb Zen
Tryb agenta
Tryb ciemny
Tryb czytnika ekranu
Tryb edycji
Tryb jasny
Tryb niskiej przepustowości
Tryb ograniczony
Tryb prezentacji ekranu
Tryb programisty
Tryb układu edytora scalania
Tryb ułatwień dostępu
Tryb widoku
Tryb zaznaczania kolumny
Trzeci kwartał
Trzy kolumny
Trzy wiersze
Tworzenie
Tworzenie HTML
Tworzenie danych wyjściowych
Tworzenie pokojów
Tydzień
Tydzień roboczy
Tylko nagłówki Markdown
Tylko obserwuj
Tylko wybrane
Tylko wzmianki
Tylko włączone rozszerzenia
Tylko zmodyfikowany
Typ
Typ Bloku
Typ ankiety
Typ błędu
Typ daty
Typ konfiguracji
Typ notesu
Typ ostrzeżenia
Typ pliku
Typ powodzenia
Typ połączenia
Typ punktu przerwania
Typ serwera
Typ widoku
Typ współtworzonego zadania
Typ wydarzenia
Typ wykresu
Typ łącza
Typy mime
Tytuł
Tytuł kroku
Tytuł przewodnika
Tytuł tego profilu terminalu
Tytuł wiadomości powitalnej
Tło
Tło listy rozwijanej
Tło pola wejściowego
Tło wyłączonego pola wyboru
Tłumacz
UDW
URL
URL aplikacji
URL proxy
URL źródła
Uaktualnij wersję pokoju
Uchwyt suwaka
Uczestnicy
Uczestnicy czatu
Udostępnij
Udostępnij cały ekran
Udostępnij ekran
Udostępnij innym
Udostępnij link użytkownika
Udostępnij link zaproszenia
Udostępnij lokalizację
Udostępnij pokój
Udostępnij użytkownika
Udostępnij wiadomość w pokoju
Udostępnij zawartość
Udostępnili lokalizację
Udostępnili swoją lokalizację
Udostępnione
Udostępnione dla mnie
Ufaj folderowi
Ufasz temu folderowi
Ufasz temu obszarowi roboczemu
Ufasz temu oknu
Ujawnij folder
Ujemna nieskończoność
Ukończ scalanie
Ukończ z konfliktami
Ukończono komórkę notesu
Ukośne obramowanie w dół
Ukośne obramowanie w górę
Ukryj
Ukryj akcje edytora
Ukryj aktywowanie
Ukryj formatowanie
Ukryj funkcję znajdowania
Ukryj hasło
Ukryj karty
Ukryj karty edytora
Ukryj konta
Ukryj menu
Ukryj menu filtrów
Ukryj naklejki
Ukryj niezmienione komórki
Ukryj panel
Ukryj pasek aktywności
Ukryj pasek boczny
Ukryj pasek kart
Ukryj pasek stanu
Ukryj pliki kropkowe
Ukryj podstawowy pasek boczny
Ukryj pokrycie w Eksploratorze
Ukryj pokrycie wiersza
Ukryj pokrycie śródwierszowe
Ukryj pomocniczy pasek boczny
Ukryj powiadomienia
Ukryj przed selektorem agentów
Ukryj różnice metadanych
Ukryj selektor kolorów
Ukryj sesje
Ukryj sugestię wbudowaną
Ukryj szczegóły
Ukryj test
Ukryj widżet Sugestia
Ukryj widżet akcji
Ukryj widżety
Ukryj wykluczone pliki
Ukryj wyłączone
Ukryj zaawansowane
Ukryj zaznaczony wiersz
Ukryj zaznaczoną kolumnę
Ukryj znaczek
Ukryj znajdowanie w notesie
Ukryj zweryfikowane sesje
Ukryte elementy
Układ
Układ edytora
Układ klawiatury
Układ kolumny
Układ mieszany
Układ strony
Układ wyśrodkowany
Ulepsz pokój
Ulepsz swoje szyfrowanie
Ulica
Ulubione
Umieść fokus na kursorze
Umowa
Umowy
Unikaj ostatnich lat
Unikaj sekwencji
Uprawnienia
Upuść plik
Upuść plik graficzny
Upuść przypinkę
Upuść swoje pliki tutaj
Uruchamiaj testy z pokryciem
Uruchamianie projektu
Uruchamianie przebiegu testu
Uruchom
Uruchom aktywny plik
Uruchom bez debugowania
Uruchom bez edytora
Uruchom jako polecenie
Uruchom kilka poleceń
Uruchom komórki w sekcji
Uruchom komórkę
Uruchom lub debuguj
Uruchom najpierw
Uruchom ostatnie polecenie
Uruchom polecenia
Uruchom polecenie
Uruchom polecenie czatu
Uruchom ponownie
Uruchom ponownie debugowanie
Uruchom ponownie polecenie
Uruchom ponownie ramkę
Uruchom ponownie rozszerzenia
Uruchom ponownie żądanie
Uruchom profil
Uruchom serwer
Uruchom serwer monitowania
Uruchom test
Uruchom test z pokryciem
Uruchom testy
Uruchom w terminalu
Uruchom wszystkie
Uruchom wszystkie testy
Uruchom wyszukiwanie
Uruchom z pokryciem
Uruchom zadanie
Uruchom zadanie kompilacji
Uruchom zadanie testowe
Uruchom zaznaczony tekst
Uruchomione rozszerzenia
Uruchomione zadania
Uruchomiono bez debugowania
Uruchomiony proces
Urządzenia
Urządzenia audio
Urządzenia połączone
Urządzenia wejściowe
Urządzenia wideo
Urządzenia wyjściowe
Urządzenie
Urządzenie domyślne
Urządzenie użytkownika
Urządzenie zweryfikowane
Ustaw agenta
Ustaw etykietę portu
Ustaw fokus na liście
Ustaw fokus na terminalu
Ustaw hasło
Ustaw hasło bezpieczeństwa
Ustaw jako domyślne
Ustaw jako domyślny
Ustaw jako domyślną
Ustaw jako główny
Ustaw jako publiczne
Ustaw język wyświetlania
Ustaw motyw ikony pliku
Ustaw motyw ikony produktu
Ustaw motyw kolorów
Ustaw następną instrukcję
Ustaw nazwę użytkownika
Ustaw nowe hasło
Ustaw nowe hasło użytkownika
Ustaw obszar kadrowania
Ustaw poziom dziennika
Ustaw sekwencję końca wiersza
Ustaw stałe wymiary
Ustaw styl kolumny
Ustaw styl komórki
Ustaw styl wiersza
Ustaw wartość
Ustaw wartość komórki
Ustaw zakres ochrony
Ustawia nazwę pokoju
Ustawienia
Ustawienia AI
Ustawienia Payload
Ustawienia czatu
Ustawienia deweloperskie
Ustawienia filtru
Ustawienia folderu
Ustawienia głosu
Ustawienia kolumn
Ustawienia listy
Ustawienia nowych powiadomień
Ustawienia obszaru roboczego
Ustawienia pokoju
Ustawienia powiadomień
Ustawienia regionalne
Ustawienia telemetrii
Ustawienia usług online
Ustawienia ułatwień dostępu
Ustawienia użytkownika
Ustawienia wcięć dla języka
Ustawienia wideo
Ustawienia widoku
Ustawienia widoku kolumn
Ustawienia wyszukiwania
Ustawić punkt ogniskowy
Usunięte
Usunięte wiersze
Usunięto filtr
Usunięto grupę
Usunięto linię różnicy
Usunięto mechanizm sortowania
Usunięto metodę odzyskiwania
Usunięto o
Usunięto pomocnicze kursory
Usuwanie
Usuwanie echa
Usuwanie pliku
Usuń
Usuń Relację
Usuń Wrzucone
Usuń adres email
Usuń arkusz
Usuń awatar
Usuń dane wyjściowe
Usuń dla wszystkich
Usuń domenę
Usuń duplikaty
Usuń dwustopniową weryfikację
Usuń element
Usuń element dołączania
Usuń element wykluczania
Usuń filtr
Usuń folder
Usuń klucz dostępu
Usuń kolumnę
Usuń komentarz wiersza
Usuń komórkę
Usuń konfigurację uruchamiania
Usuń konto
Usuń kopię zapasową
Usuń kryterium filtrowania
Usuń kryterium grupowania
Usuń kryterium sortowania
Usuń limit
Usuń linię
Usuń link
Usuń listę aspektów
Usuń maksymalizacje grupy
Usuń nawiasy kwadratowe
Usuń numer telefonu
Usuń ochronę arkusza
Usuń organizację
Usuń ostatnie wiadomości
Usuń ostatnio używane zadanie
Usuń plik
Usuń portfel
Usuń powiązanie klawiszy
Usuń połączone konto
Usuń profil
Usuń punkt przerwania
Usuń punkt przerwania wiersza
Usuń punkty przerwania
Usuń regułę
Usuń słowo
Usuń tabelę
Usuń trwale
Usuń udostępnianie
Usuń użytkownika
Usuń użytkowników
Usuń warunek
Usuń weryfikację dwuetapową
Usuń widok
Usuń widżet
Usuń wiersz
Usuń wizualizator
Usuń wszystkie
Usuń wszystkie wyrażenia
Usuń wszystko
Usuń wszystko z lewej
Usuń wszystko z prawej
Usuń wyniki pliku
Usuń wyrażenie
Usuń z biblioteki
Usuń z historii poleceń
Usuń z lewej
Usuń z ostatnio otwartych
Usuń z paska stanu
Usuń z pokoju
Usuń z prawej
Usuń z przestrzeni
Usuń zakres ochrony
Usuń zaznaczony wiersz
Usuń zaznaczoną kolumnę
Usuń zdjęcie
Usuń zduplikowane wiersze
Usuń zmiany robocze
Usuń ścieżkę
Usuń żądanie
Usługi online
Utracono połączenie
Utracono połączenie z procesem
Utworzone przez
Utworzono
Utworzono plik
Utwórz
Utwórz ankietę
Utwórz czat grupowy
Utwórz folder
Utwórz kafelek
Utwórz kanał
Utwórz kilka widoków
Utwórz konto
Utwórz kopię zapasową klucza
Utwórz link
Utwórz nowy pokój
Utwórz nowy terminal
Utwórz nową przestrzeń
Utwórz opcje
Utwórz organizację
Utwórz pierwszego użytkownika
Utwórz plik
Utwórz pokój
Utwórz pokój wideo
Utwórz prywatny pokój
Utwórz przestrzeń
Utwórz publiczny pokój
Utwórz skrót
Utwórz strefę
Utwórz swoje konto
Utwórz swoją organizację
Utwórz swój profil
Utwórz terminal w edytorze
Utwórz terminale w edytorze
Utwórz wewnętrznie
Utwórz wiadomość
Utwórz wpis
Utwórz łącze
Uwagi
Uwierzytelnianie natywne OIDC
Uwierzytelnianie przerwane
Uwierzytelnienie dwuetapowe
Uwzględnij wzorzec
Uzupełnij brakujące pola
Uzyskaj pomoc
Uzyskaj uprawnienia
Uzyskaj wsparcie
Ułatwienia dostępu
Ułóż pionowo
Uśpij
Użycie
Użycie źródeł debugowania
Użyj adresu e-mail
Użyj aplikacji
Użyj czcionki systemowej
Użyj dla bieżącego okna
Użyj edytora plików JSON
Użyj filtru funkcji
Użyj innego sposobu
Użyj innej metody
Użyj istniejącego numeru
Użyj klucza dostępowego
Użyj kodu zapasowego
Użyj koloru domyślnego
Użyj możliwe wpisy
Użyj nazwy użytkownika
Użyj niestandardowego rozmiaru
Użyj nowego konta
Użyj numeru telefonu
Użyj serwera tożsamości
Użyj wbudowanej czcionki emoji
Użyj wcięć z kartami
Użyj wyrażenia regularnego
Użyj wysokiego kontrastu
Użyta powierzchnia
Użytkownicy
Użytkownicy uprzywilejowani
Użytkownik
Użytkownik zajęty
Używane na płótnie
VAT
Visual Studio Code
W dół
W górę
W kolejce
W poziomie
W prawo
W toku
W trakcie aktywnego rozwoju
W trakcie uruchamiania
W trybie ograniczonym
W zaufanym folderze
W zaufanym obszarze roboczym
W zaufanym oknie
Walidacja kodu JSON
Waluta
Wartości
Wartości domyślne
Wartości w ścisłych poziomach
Wartość
Wartość bieżąca
Wartość dla X
Wartość domyślna
Wartość kontekstu komentarza
Wartość kontekstu niejawnego
Wartość opcji
Wartość w tym pokoju
Wartość warunków
Warunki użytkowania
Warunkowy punkt przerwania
Ważne
Ważne do
Wbudowana sugestia w wierszu
Wbudowany agent
Wbudowany terminal
Wcięcie edytora
Wcięcie notesu
Wcięcie wiersza
Wcięcie za pomocą spacji
Wcięcie za pomocą tabulatorów
Wczesny podgląd
Wcześniej opublikowane
Wczytaj więcej ankiet
Wczytaj więcej pozycji
Wczytaj z linku
Wczytaj z pliku
Wczytywanie
Wczytywanie ankiet
Wczytywanie biblioteki
Wczytywanie danych
Wczytywanie nowego pokoju
Wczytywanie podglądu
Wczytywanie sceny
Według Folderu
Wersja
Wersja krypto
Wersja niedostępna
Wersja pokoju
Wersja robocza
Wersja rozszerzenia
Wersja tego formatu pliku
Wersja wstępna
Wersja zapisana automatycznie
Wersja zapoznawcza
Wersje
Wersje klientów
Wersje robocze
Wersje serwera
Weryfikacja anulowana
Weryfikacja dwuetapowa
Weryfikacja dwustopniowa
Weryfikacja kodem SMS włączona
Weryfikacja krzyżowa
Weryfikacyjny adres e-mail
Weryfikuj inne urządzenie
Weryfikuj innym urządzeniem
Weryfikuj użytkownika
Weryfikuj z użyciem emoji
Wewnętrzne ID pokoju
Wewnętrzny punkt przerwania
Wgląd w definicję
Wgląd w definicję typu
Wgląd w deklarację
Wgląd w hierarchię typów
Wgląd w hierarchię wywołań
Wgląd w implementację
Wgląd w odwołania
Wiadomości
Wiadomości bezpośrednie
Wiadomości czatu
Wiadomości indeksowane
Wiadomości prywatne
Wiadomości w czatach grupowych
Wiadomości wysłane przez bota
Wiadomości wysłane przez boty
Wiadomości-śmieci
Wiadomość
Wiadomość głosowa
Wiadomość usunięta
Wideo
Widoczność
Widoczność pokoju
Widoczność portu
Widoczność problemów
Widoczność przestrzeni
Widok
Widok arkusza
Widok danych wyjściowych
Widok dezasemblacji
Widok komentarzy fokusu
Widok listy
Widok następnego panelu
Widok obrazu
Widok poprzedniego panelu
Widok problemów
Widok siatki
Widok szybkiego otwierania
Widok tunelu
Widok wbudowany
Widok wprowadzania
Widok z ułatwieniami dostępu
Widok zegara
Widżet akcji
Widżet dodany przez
Widżet modalny
Wiele kart
Wielokrotne pole kombi
Wiersz
Wiersz grupy
Wiersz odznaczony
Wiersz rozwinięty
Wiersz zaznaczony
Wiersze
Wierszy na stronę
Witamy w zarządzaniu kontem
Witryna Marketplace rozszerzeń
Witryna internetowa
Wizualizuj zmienną
Więcej
Więcej akcji
Więcej czynności
Więcej działań
Więcej filtrów
Więcej informacji
Więcej kolorów
Więcej narzędzi
Więcej opcji
Więcej szczegółów
Więcej ustawień kolumn
Więcej wersji
Większe lub równe
Większe od
Wklej
Wklej URL
Wklej format
Wklej formułę
Wklej jako
Wklej jako jeden wiersz
Wklej jako tekst
Wklej jako zwykły tekst
Wklej komórkę
Wklej komórkę powyżej
Wklej pole
Wklej specjalnie
Wklej style
Wklej szerokość kolumny
Wklej wartość
Wklej wiersz
Wklej wykresy
Wklejony obraz
Wkrótce nastąpi przekierowanie
Województwo
Word Wrap
Wpis
Wpis czasu
Wpis daty
Wpis daty/czasu
Wpis dynamicznej daty
Wpis informacyjny
Wpis wielokrotny
Wpisy
Wpisz adres URL
Wpisz frazę
Wpisz nazwę pliku fragmentu
Wpisz nowy komentarz
Wpisz nową wartość
Wpisz nową wartość zmiennej
Wpisz punkt przerwania funkcji
Wpisz wartość
Wpisz wyrażenie kontrolne
Wprowadzanie nazwy pliku
Wprowadzanie wielu wartości
Wprowadź adres URL serwera
Wprowadź adres e-mail
Wprowadź dłuższy opis
Wprowadź godziny
Wprowadź hasło
Wprowadź hasło bezpieczeństwa
Wprowadź identyfikator serwera
Wprowadź klucz bezpieczeństwa
Wprowadź kod zapasowy
Wprowadź komentarz
Wprowadź liczbę
Wprowadź liczbę całkowitą
Wprowadź link
Wprowadź minuty
Wprowadź nazwę
Wprowadź nazwę folderu
Wprowadź nazwę pliku
Wprowadź nazwę pliku agenta
Wprowadź nazwę pliku monitu
Wprowadź nazwę serwera
Wprowadź nazwę użytkownika
Wprowadź nową nazwę
Wprowadź numer telefonu
Wprowadź opis uprawnienia
Wprowadź polecenie
Wprowadź ponownie adres e-mail
Wprowadź poprawny adres email
Wprowadź poprawną liczbę
Wprowadź prawidłowy adres URL
Wprowadź prawidłową jednostkę
Wprowadź prawidłową kwotę
Wprowadź prawidłową liczbę
Wprowadź prawidłową walutę
Wprowadź prawidłową wartość
Wprowadź prawidłową ścieżkę
Wprowadź sekundy
Wprowadź swoje hasło
Wprowadź szczegóły
Wprowadź tekst
Wprowadź tylko cyfry
Wprowadź tytuł
Wrz
Wrzesień
Wróć
Wskaźnik laserowy
Wskaźnik oceny
Wsparcie
Wspomagane przez model
Współtworzy dostawcę mowy
Współtworzy uczestnika czatu
Wstaw
Wstaw film Youtube/vimeo
Wstaw formatowanie
Wstaw fragment kodu
Wstaw funkcję
Wstaw grafikę
Wstaw hiperłącze
Wstaw jako tekst
Wstaw kod
Wstaw kod HTML
Wstaw kolumnę
Wstaw kolumnę po
Wstaw kolumnę przed
Wstaw komórkę
Wstaw komórkę kodu poniżej
Wstaw komórkę kodu powyżej
Wstaw linię poziomą
Wstaw link
Wstaw listę numeryczną
Wstaw listę wypunktowaną
Wstaw najpierw
Wstaw nazwę zajęć
Wstaw obraz
Wstaw ostatni nowy wiersz
Wstaw pierwsze polecenie czatu
Wstaw plik
Wstaw polecenie czatu
Wstaw przy kursorze
Wstaw tabelę
Wstaw tylko treść
Wstaw wiersz
Wstaw wiersz po
Wstaw wiersz poniżej
Wstaw wiersz powyżej
Wstaw wiersz przed
Wstaw znak specjalny
Wstaw zwykły tekst
Wstaw ścieżki
Wstaw ścieżki względne
Wstaw ścieżkę
Wstaw ścieżkę względną
Wstawianie
Wstawiono linię różnicy
Wstecz
Wstrzymaj
Wstrzymaj przesyłanie
Wstążka
Wszyscy klienci
Wszyscy użytkownicy
Wszystkie
Wszystkie arkusze
Wszystkie elementy
Wszystkie elementy odznaczone
Wszystkie elementy zaznaczone
Wszystkie kolekcje
Wszystkie kontakty
Wszystkie lokalizacje
Wszystkie platformy
Wszystkie pliki
Wszystkie pokoje
Wszystkie pozycje
Wszystkie problemy
Wszystkie profile
Wszystkie rozszerzenia
Wszystkie testy
Wszystkie uruchomione zadania
Wszystkie ustawienia
Wszystkie wiadomości
Wszystkie wątki
Wszystko
Wt
Wtorek
Wybieranie języka
Wybieranie motywu
Wybieranie układ notesów
Wybierz
Wybierz akcję
Wybierz akcję wklejania
Wybierz daty
Wybierz datę
Wybierz debuger
Wybierz dialekt
Wybierz dla porównania
Wybierz dostawcę
Wybierz dostawcę komentarzy
Wybierz dziennik
Wybierz edytor
Wybierz element
Wybierz elementy
Wybierz folder
Wybierz fragment kodu
Wybierz godzinę
Wybierz inne jądro
Wybierz jądro
Wybierz jądro notesu
Wybierz język
Wybierz język wyświetlania
Wybierz kanał wyjściowy
Wybierz kodowanie
Wybierz kolor
Wybierz kolor terminalu
Wybierz kolor z płótna
Wybierz konfigurację
Wybierz konkretną lokalizację
Wybierz konsolę debugowania
Wybierz konto
Wybierz lokalizację pobierania
Wybierz metodę dodania
Wybierz miesiąc
Wybierz między układami notesu
Wybierz motyw ikony pliku
Wybierz motyw ikony produktu
Wybierz motyw kolorów
Wybierz narzędzia
Wybierz narzędzie
Wybierz następną akcję
Wybierz następną sugestię
Wybierz numer
Wybierz obszar roboczy
Wybierz opcję
Wybierz opcję z menu
Wybierz organizację
Wybierz plik
Wybierz plik dziennika
Wybierz plik szablonu profilu
Wybierz pliki
Wybierz polecenie
Wybierz ponownie
Wybierz poprzednią akcję
Wybierz poprzednią sugestię
Wybierz poziom dziennika
Wybierz profil
Wybierz profil domyślny
Wybierz program formatujący
Wybierz przekierowany port
Wybierz przestrzenie
Wybierz punkt przerwania
Wybierz reakcje
Wybierz rok
Wybierz rolę
Wybierz rozszerzenie
Wybierz serwer MCP
Wybierz sesję
Wybierz sesję debugowania
Wybierz symbol
Wybierz szablon zadania
Wybierz tryb języka
Wybierz tryb języka komórki
Wybierz tryb punktu przerwania
Wybierz układ klawiatury
Wybierz wartość
Wybierz wcięcie
Wybierz widok
Wybierz wiele repozytoriów
Wybierz wszystkie
Wybierz wszystkie dopasowania
Wybierz wszystkie wiersze
Wybierz wszystko
Wybierz z istniejących
Wybierz zakres
Wybierz zasób MCP
Wybierz zaufane
Wybierz zaufanych wydawców
Wybierz zdjęcia
Wybierz zmianę
Wybierz zmienną jądra
Wybierz zmienną z jądra
Wybierz znak specjalny
Wybierz źródło
Wybory edytora notesów
Wybrane narzędzie
Wybrane ustawienia regionalne
Wybrano wszystkie
Wybór
Wybór czasu
Wybór edytora
Wybór jądra notesu
Wybór określonych modułów
Wybór pozycji
Wybór przestrzeni
Wybór ról
Wybór terminalu
Wybór terminalu odczytu
Wybór w obrębie grupy
Wybór wielokrotny
Wycisz
Wycisz mikrofon
Wycisz pokój
Wycisz rozmowę
Wyciszeni użytkownicy
Wyciszono powiadomienia
Wyczyszczone dane wejściowe
Wyczyść
Wyczyść dane osobiste
Wyczyść dane w chmurze
Wyczyść dane wyjściowe
Wyczyść dane wyjściowe komórki
Wyczyść filtr
Wyczyść filtry
Wyczyść formatowanie
Wyczyść historię edytora
Wyczyść historię poleceń
Wyczyść historię wprowadzania
Wyczyść historię wyszukiwania
Wyczyść język wyświetlania
Wyczyść komórkę
Wyczyść konsolę
Wyczyść ostatnio otwarte
Wyczyść pokrycie
Wyczyść powiadomienie
Wyczyść płótno
Wyczyść tekst filtru
Wyczyść tekst filtrów
Wyczyść terminal
Wyczyść wszystkie dane
Wyczyść wszystkie filtry
Wyczyść wszystkie wyniki
Wyczyść wszystko
Wyczyść wyniki wyszukiwania
Wyczyść wyszukiwanie
Wyczyść zawartość
Wyczyść zaznaczenie
Wydajność uruchamiania
Wydarzenia
Wydarzenie
Wyeksportuj dzienniki
Wygenerowane przez AI
Wygenerowano nowy klucz API
Wygeneruj klucz bezpieczeństwa
Wygeneruj link
Wygeneruj nowy klucz API
Wygląd
Wygląd wiadomości
Wygląda dobrze
Wyjaśnij błąd komórki
Wyjdź
Wyjdź bez zapisywania
Wyjdź z edytora linii
Wyjdź z trybu Zen
Wyjdź z trybu pełnoekranowego
Wyjustuj
Wyjście audio
Wyklucz folder z wyszukiwania
Wykonaj kod
Wykonaj komórkę
Wykonaj polecenie
Wykonaj ponownie
Wykonaj ponownie kursor
Wykonaj powyższe komórki
Wykonaj przy użyciu profilu
Wykonaj test
Wykonuje cel kompilacji
Wykres
Wykresy
Wykryto niepoprawne konto
Wykrywanie jąder
Wykrywanie języka
Wykrywanie języka z zawartości
Wykrywanie testów
Wyloguj
Wyloguj się
Wyloguj urządzenia
Wyloguj urządzenie
Wyloguj użytkownika
Wyloguj wszystkie sesje
Wyloguj z urządzenia
Wymaga działania
Wymagana autoryzacja
Wymagana moja akceptacja
Wymagana weryfikacja
Wymagane
Wymagane Uprawnienia
Wymagane pola
Wymuś odblokowanie
Wymuś włączenie funkcji
Wymuś zabicie procesu
Wymuś zakończenie
Wymuś zakończenie procesu
Wyniki
Wyniki tekstowe
Wyniki testów
Wyniki wyszukiwania
Wyodrębnij
Wyodrębnij wszystko
Wypełnienie
Wypełnij ankietę
Wypełnij ekran
Wypełnij plik fragmentem kodu
Wypróbuj inny pakiet
Wyrażenie kontrolne
Wyrównaj do lewej
Wyrównaj do prawej
Wyrównaj panel
Wyrównanie
Wyrównanie panelu
Wyrównanie pionowe
Wyrównanie poziome
Wyrównanie tekstu
Wyrównanie wpisu paska stanu
Wyrównywanie w pionie
Wyrównywanie w poziomie
Wyróżnij pasujące nawiasy
Wyskakujący widżet
Wysokość
Wysokość wiersza
Wystąpił błąd
Wystąpił niespodziewany błąd
Wystąpił nieznany błąd
Wystąpił problem
Wystąpił wyjątek
Wysyłaj dane analityczne
Wysyłanie Twojej wiadomości
Wysyłanie logów
Wysyłanie wiadomości
Wysyłanie zaproszenia
Wysyłanie/odbieranie
Wysyłka
Wyszukaj
Wyszukaj aktualizacje
Wyszukaj edytor
Wyszukaj obszar roboczy
Wyszukaj ponownie
Wyszukaj rozszerzenia
Wyszukaj rozszerzenie testu
Wyszukaj tekst
Wyszukaj wszystkie pokoje
Wyszukaj wzorce uwzględniania
Wyszukaj wzorce wykluczania
Wyszukaj zasoby
Wyszukaj załączniki
Wyszukaj żądania funkcji
Wyszukiwanie
Wyszukiwanie obszaru roboczego
Wyszukiwanie wiadomości
Wyszukiwanie zaawansowane
Wysłane
Wysłano dzienniki
Wysłano email
Wysłano opinię użytkownka
Wysłano prośbę o dołączenie
Wysłano żądanie czatu
Wysłałeś żądanie weryfikacji
Wytnij
Wytnij komórkę
Wytnij zaznaczenie
Wyznaczone osoby
Wyzwolono żądanie akcji kodu
Wyzwolony punkt przerwania
Wyzwól sugestie
Wyzwól sugestię śródwierszową
Wyzwól wyróżnienie symbolu
Wyłącz
Wyłącz aktualizacje
Wyłącz ciągłe uruchamianie
Wyłącz dźwięk
Wyłącz funkcję
Wyłącz ikony plików
Wyłącz kamerę
Wyłącz menu akcji kodu
Wyłącz niewidoczne wyróżnienie
Wyłącz ogłoszenie
Wyłącz opcję Tryb kompaktowy
Wyłącz pustą wskazówkę edytora
Wyłącz synchronizację ustawień
Wyłącz tryb ułatwień dostępu
Wyłącz wskaźnik liczby testów
Wyłącz wszystkie
Wyłącz wyciszenie
Wyłącz wyciszenie mikrofonu
Wyłącz wyróżnianie w ciągach
Wyłącz wzorzec
Wyłącz zmiany w chmurze
Wyłączony punkt przerwania
Wyłączony punkt rejestrowania
Wyślij
Wyślij SMS
Wyślij dzienniki błędów
Wyślij e-mail
Wyślij jako wiadomość
Wyślij jeszcze raz
Wyślij kod ponownie
Wyślij link ponownie
Wyślij logi
Wyślij naklejkę
Wyślij odpowiedź
Wyślij opinię użytkownika
Wyślij plik
Wyślij ponownie
Wyślij ponownie kod
Wyślij ponownie link
Wyślij powiadomienia o pisaniu
Wyślij później
Wyślij reakcje
Wyślij sygnał
Wyślij wiadomość
Wyślij wiadomość głosową
Wyślij wiadomość prywatną
Wyślij własne wydarzenie stanu
Wyślij zaproszenia
Wyślij zaszyfrowaną odpowiedź
Wyślij zaszyfrowaną wiadomość
Wyślij zgłoszenie
Wyśrodkuj
Wyśrodkuj aktywną komórkę
Wyśrodkuj w pionie
Wyśrodkuj w poziomie
Wyświetl
Wyświetl ankietę
Wyświetl anonse sygnału
Wyświetl dane binarne
Wyświetl dokumentację
Wyświetl dźwięki sygnału
Wyświetl ikonę widoku testów
Wyświetl jako drzewo
Wyświetl jako listę
Wyświetl jako tabelę
Wyświetl kalendarz według
Wyświetl licencję
Wyświetl listę
Wyświetl listę serwerów
Wyświetl lub zmień ustawienie
Wyświetl pełny tekst
Wyświetl pokrycie testu
Wyświetl pole jako kolumnę
Wyświetl poprzednie edycje
Wyświetl powiązane wydarzenie
Wyświetl problem
Wyświetl regułę w ustawieniach
Wyświetl serwery w pokoju
Wyświetl ustawienia
Wyświetl ustawienia zasad
Wyświetl w czacie
Wyświetl w pokoju
Wyświetl w postaci drzewa
Wyświetl w postaci listy
Wyświetl w ustawieniach
Wyświetl wiadomość
Wyświetl wszystkie edycje
Wyświetl wszystkie pozycje
Wyświetl źródło
Wyświetla akcję
Wyświetlacz
Wyświetlaj sugestie
Wyświetlana nazwa
Wyświetlanie czasu
Wyświetlanie przestrzeni
Wyświetlanie wersji dla
Wzmianki
Wznów
Wznów przesyłanie
Wznów zmiany robocze
Wzorzec nazwy pliku
Wzorzec wykluczania
Własność społeczności
Własny poziom
Właściciel
Właściciel konta
Właściwości
Właściwości grafiki
Właściwość
Włącz
Włącz Markdown
Włącz ciągłe uruchamianie
Włącz dostęp dla gości
Włącz dźwięk
Włącz edytory podglądu
Włącz kamerę
Włącz lub wyłącz kamerę
Włącz opcje Tryb kompaktowy
Włącz powiadomienia
Włącz prośby o dołączenie
Włącz przewijanie automatyczne
Włącz przyspieszenie sprzętowe
Włącz rozszerzenie
Włącz szyfrowanie end-to-end
Włącz szyfrowanie pokoju
Włącz tryb wstawiania
Włącz wszystkie rozszerzenia
Włącz wzorzec
Włącz zmiany w chmurze
Włącz/wyłącz punkty przerwania
Włącza prowadnice par nawiasów
Włączono lokalizację na żywo
Włączono szyfrowanie
Z dala od urządzenia
Z lewej
Z prawej
Z profilu domyślnego
Z wątku
Zaakceptuj
Zaakceptuj Word
Zaakceptuj kombinację
Zaakceptuj lokalne
Zaakceptuj scalanie
Zaakceptuj wbudowaną sugestię
Zaakceptuj wiersz
Zaakceptuj wybraną akcję
Zaakceptuj zdalne
Zaakceptuj zmiany
Zaakceptuj żądanie
Zaaktualizuj profil
Zaawansowane
Zabij wszystkie terminale
Zablokowano przewijanie
Zablokuj
Zablokuj grupę
Zablokuj grupę edytora
Zablokuj okienka
Zablokuj użytkowników
Zablokuj wszystko
Zablokuj wybrane narzędzie
Zablokuj/odblokuj zaznaczenie
Zachowaj edycje czatu
Zachowaj edytor
Zachowaj istniejące wartości
Zachowaj komunikaty systemowe
Zachowaj otwarty
Zachowaj proporcje
Zachowaj wszystkie edycje
Zacznij swoją pierwszą rozmowę
Zadania
Zadanie
Zadanie bez nazwy
Zadanie ukończone
Zadanie wykonane pomyślnie
Zadanie zawiera błędy
Zadanie zawiera informacje
Zadanie zawiera ostrzeżenia
Zadokuj na dole
Zadokuj z lewej
Zadokuj z prawej
Zainstaluj
Zainstaluj aktualizację
Zainstaluj dane rozszerzenie
Zainstaluj dodatkowe debugery
Zainstaluj lokalnie
Zainstaluj określoną wersję
Zainstaluj program formatujący
Zainstaluj rozszerzenia
Zainstaluj rozszerzenie
Zainstaluj w obszarze roboczym
Zainstaluj w przeglądarce
Zainstaluj wersję wstępną
Zainstaluj wydaną wersję
Zainstaluj z pliku VSIX
Zakotwiczenie zaznaczenia
Zakończ
Zakończ ankietę
Zakończ edycję
Zakończ proces
Zakończ sesję
Zakończ tryb wielu kursorów
Zakończ weryfikację
Zakończ wątek
Zakończ zadanie
Zakończone niepowodzeniem
Zakończono lokalizację na żywo
Zakończył ankietę
Zakończyłeś połączenie
Zakończyłeś transmisje na żywo
Zakres
Zakres godzinowy
Zakresy składania
Zakrzywiona linia
Zakrzywiona strzałka
Zaktualizowano wersję roboczą
Zaktualizuj pokój
Zaktualizuj teraz
Zakup pełnej wersji
Zakupy
Zakładki
Zalecane lokalizacje
Zalogowano na innej karcie
Zaloguj
Zaloguj nowe urządzenie
Zaloguj się
Zaloguj użytkownika
Zamiana Relacji
Zamiast tego wyszukaj
Zamień
Zamień Wrzucone
Zamień element lokalny
Zamień element zdalny
Zamień komórkę na kod
Zamień na
Zamień na następną wartość
Zamień na poprzednią wartość
Zamień w plikach
Zamień w ustawieniach
Zamień wszystko
Zamknij
Zamknij baner
Zamknij edytor
Zamknij folder
Zamknij grupę
Zamknij grupę edytorów
Zamknij inne
Zamknij kartę
Zamknij narzędzia arkusza
Zamknij obszar roboczy
Zamknij okno
Zamknij okno dialogowe
Zamknij okno popover
Zamknij pasek boczny
Zamknij pełny ekran
Zamknij po prawej stronie
Zamknij podgląd
Zamknij pokrycie testu
Zamknij pozostałe
Zamknij połączenie
Zamknij połączenie zdalne
Zamknij przypięty edytor
Zamknij system
Zamknij szybki czat
Zamknij terminal
Zamknij widżet Zamień
Zamknij widżet wyjątku
Zamknij wszystkie
Zamknij wszystkie edytory
Zamknij wszystko
Zamknij z konfliktami
Zamknij zapisane
Zamroź pierwszy wiersz
Zamroź pierwszą kolumnę
Zamówienia
Zamówienie
Zaokrąglenie krawędzi
Zapamiętaj mnie
Zapis
Zapisane
Zapisano plik
Zapisywanie
Zapisywanie historii lokalnej
Zapisywanie kopii roboczych
Zapisywanie widoku
Zapisz
Zapisz automatycznie
Zapisz bez formatowania
Zapisz bieżący profil jako
Zapisz dane rozszerzenia
Zapisz dane w terminalu
Zapisz dane wyjściowe jako
Zapisz edycję
Zapisz i zamknij
Zapisz jako
Zapisz jako PNG
Zapisz jako SVG
Zapisz jako kafelek
Zapisz jako plik agenta
Zapisz jako plik instrukcji
Zapisz jako plik monitu
Zapisz na dysku
Zapisz obraz
Zapisz obszar roboczy
Zapisz obszar roboczy jako
Zapisz plik lokalny
Zapisz profil
Zapisz szkic
Zapisz ustawione wartości
Zapisz wersję roboczą
Zapisz wszystkie pliki
Zapisz wszystko
Zapisz wszystko w grupie
Zapisz z kodowaniem
Zapisz z konfliktami
Zapisz zmiany
Zaplanowano pomyślnie
Zaplanuj
Zaplanuj publikację
Zapobiegaj wiązaniu strzałek
Zapomnij o tym pokoju
Zapomnij pokój
Zapraszanie użytkowników
Zaproszenia
Zaproś
Zaproś ludzi
Zaproś przez e-mail
Zaproś przez nazwę użytkownika
Zaproś użytkowników
Zapytaj o polecenia
Zapytaj o uprawnienia
Zapytania
Zapytanie
Zarejestruj się
Zarządzaj
Zarządzaj aplikacjami
Zarządzaj czatem
Zarządzaj danymi konta
Zarządzaj funkcją Copilot
Zarządzaj integracjami
Zarządzaj klientami
Zarządzaj kontami
Zarządzaj kontem
Zarządzaj linkami konta
Zarządzaj modelami językowymi
Zarządzaj organizacją
Zarządzaj rozszerzeniami
Zarządzaj rozszerzeniem
Zarządzaj strefami
Zarządzaj użytkownikami
Zarządzaj widokami
Zarządzaj zaufanymi domenami
Zarządzaj zdarzeniami
Zarządzaj zgodami
Zarządzane przez organizację
Zarządzanie dostępem
Zarządzanie edytorem
Zarządzanie kontem
Zarządzanie kontrolą źródła
Zarządzanie rozszerzeniem
Zarządzanie strefą
Zarządzanie użytkownikami
Zasady organizacji
Zasady serwera
Zasady użytkownika
Zasoby MCP
Zasoby prawne
Zasoby serwera MCP
Zastosowano akcję kodu
Zastosowano kilka filtrów
Zastosuj
Zastosuj aktualizację
Zastosuj automatycznie
Zastosuj edycje
Zastosuj kolor
Zastosuj refaktoryzację
Zastosuj w Edytorze
Zastosuj zmiany
Zastąp jako administrator
Zastąp jako dudo
Zastąp jako sudo
Zastąpiono plik
Zatrzymaj
Zatrzymaj ciągłe uruchamianie
Zatrzymaj debugowanie
Zatrzymaj dyktowanie
Zatrzymaj edytowanie komórki
Zatrzymaj nagrywanie dźwięku
Zatrzymaj nagrywanie wideo
Zatrzymaj operację Bisect
Zatrzymaj proces
Zatrzymaj rejestrowanie ekranu
Zatrzymaj serwer
Zatrzymaj wykonywanie
Zatrzymaj wykonywanie komórki
Zatrzymaj znajdowanie
Zatrzymano nagrywanie głosu
Zatwierdź
Zatwierdź uprawnienia widżetu
Zaufane przez firmę Microsoft
Zaufanie nadrzędne
Zaufanie obszaru roboczego
Zawartość
Zawartość dokumentu
Zawartość edytora
Zawartość numeryczna
Zawartość przeglądarki PDF
Zawartość wydarzenia
Zawiera elementy z problemami
Zawiera spotkania
Zawiera szczegóły
Zawiera wymaganą zawartość
Zawiera wyróżnione elementy
Zawijaj tekst
Zawijaj tekst w kontenerze
Zawijanie tekstu
Zawsze
Zawsze pokazuj akcje
Zawsze pokazuj pasek narzędzi
Zawsze pytaj o potwierdzenie
Zawsze wyłączone
Zawsze włączone
Zaznacz
Zaznacz komórkę po lewej
Zaznacz komórkę po prawej
Zaznacz komórkę poniżej
Zaznacz komórkę powyżej
Zaznacz następną komórkę
Zaznacz poprzednią komórkę
Zaznacz wszystkie
Zaznacz wszystkie wiersze
Zaznacz wszystkie wystąpienia
Zaznacz wszystko
Zaznaczanie kolumny
Zaznaczenie
Zaznaczone
Zaznaczone jako Ulubione
Zaznaczono ikonę Ulubione
Zaznaczony tekst
Załadowane skrypty
Załaduj masowo
Załaduj ponownie
Załaduj ponownie okno
Załaduj ponownie teraz
Załaduj więcej
Załaduj więcej ramek stosu
Załaduj własny dźwięk
Załącz
Załącz plik
Załącznik
Załączniki
Zażądano logowania
Zażądano weryfikacji
Zbanowani użytkownicy
Zbanuj z pokoju
Zbanuj z przestrzeni
Zbieranie dzienników
Zbyt wiele połączeń
Zdalny serwer MCP
Zdarzenia aktywacji
Zdarzenie
Zdefiniowane przez użytkownika
Zdjęcie profilowe
Zespoły
Zespół
Zestawy narzędzi
Zestawy narzędzi modelu języka
Zezwalaj na dostęp
Zezwól
Zgoda prawna
Zgoda wycofana
Zgodność aparatu
Zgrupuj wybrane
Zgłaszanie błędów
Zgłoszenia
Zgłoszenie
Zgłoś błąd
Zgłoś cały pokój
Zgłoś problem
Zgłoś treść
Zignorowani użytkownicy
Zintegrowany terminal
Zmiana koloru
Zmiana nazwy dokumentu
Zmiana rozmiaru
Zmiany
Zmiany przychodzące
Zmiany w chmurze
Zmiany wychodzące
Zmiany zachowane
Zmiany środowiska terminalu
Zmienianie nazwy sesji
Zmienianie tematu
Zmienianie uprawnień
Zmienianie ustawień
Zmienione wiersze
Zmieniono kodowanie pliku
Zmieniono nazwę pliku
Zmienna jądra
Zmienne
Zmienne REPL
Zmienne notesu
Zmienne środowiskowe
Zmienny rozmiar
Zmień adres główny przestrzeni
Zmień awatar pokoju
Zmień awatar przestrzeni
Zmień awatar tego pokoju
Zmień hasło
Zmień ikonę
Zmień język komórki
Zmień kodowanie pliku
Zmień kolejność sortowania
Zmień kolor
Zmień model
Zmień nazwę
Zmień nazwę folderu
Zmień nazwę klucza dostępu
Zmień nazwę pokoju
Zmień nazwę przestrzeni
Zmień nazwę sesji
Zmień nazwę symbolu
Zmień nazwę tego pokoju
Zmień nazwę terminalu
Zmień nazwę użytkownika
Zmień opis
Zmień pokój który przeglądasz
Zmień port adresu lokalnego
Zmień powiązanie klawiszy
Zmień prezentację
Zmień profil
Zmień protokół portu
Zmień rozmiar
Zmień rozmiar kolumny
Zmień serwer ACLs
Zmień serwer tożsamości
Zmień temat tego pokoju
Zmień tryb
Zmień tryb języka
Zmień układ
Zmień układ klawiatury
Zmień uprawnienia arkusza
Zmień urządzenie wejściowe
Zmień ustawienia powiadomień
Zmień widoczność historii
Zmień wszystkie wystąpienia
Zmniejsz
Zmniejsz rozmiar czcionki
Zmniejsz szerokość edytora
Zmniejsz wcięcie
Zmniejsz wcięcie wiersza
Zmniejsz wysokość edytora
Zmniejsz zaznaczenie
Zmniejszenie wcięcia
Zmodyfikowane w
Zmodyfikowano
Zmodyfikowano linię różnicy
Zmodyfikowano w innym miejscu
Znacznik obiektu
Znajdź
Znajdź / zamień
Znajdź Dalej
Znajdź filtry
Znajdź i zamień
Znajdź i zaznacz
Znajdź ludzi
Znajdź moją lokalizację
Znajdź następne zaznaczenie
Znajdź następny
Znajdź poprzedni
Znajdź poprzednie zaznaczenie
Znajdź sesję agenta
Znajdź swoich ludzi
Znajdź swoich współpracowników
Znajdź w folderze
Znajdź w notesie
Znajdź w obszarze roboczym
Znajdź w plikach
Znajdź w zaznaczeniu
Znajdź z argumentami
Znajdź z zaznaczeniem
Znajdź znajomych
Znak wodny
Znaleźć Poprzednie
Zobacz mniej
Zobacz więcej
Zobacz więcej motywów
Zobacz więcej plików
Zobacz wszystkie
Zobacz wszystko
Zobacz zasady
Zostaw puste
Zostałeś pomyślnie wylogowany
Zostałeś wylogowany
Zresetuj
Zresetuj Bibliotekę
Zresetuj Układ
Zresetuj element
Zresetuj filtr
Zresetuj hasło
Zresetuj powiększenie
Zresetuj preferencje
Zresetuj swoje hasło
Zresetuj token hasła
Zresetuj ustawienie
Zresetuj wyszukiwanie
Zresetuj zsynchronizowane dane
Zrobione w Excalidraw
Zrzut ekranu
Zrób zdjęcie
Zrób zrzut ekranu
Zsynchronizowane maszyny
Zweryfikowane domeny
Zweryfikowano
Zweryfikowany klucz
Zweryfikuj
Zweryfikuj adres e-mail
Zweryfikuj domenę
Zweryfikuj numer telefonu
Zweryfikuj przez skanowanie
Zweryfikuj sesję
Zweryfikuj swój adres e-mail
Zweryfikuj swój email
Zweryfikuj swój numer telefonu
Zweryfikuj użytkownika
Zweryfikuję później
Zwinięty wiersz
Zwiększ limit wielu kursorów
Zwiększ rozmiar czcionki
Zwiększ szerokość edytora
Zwiększ wcięcie
Zwiększ wysokość edytora
Zwiększenie wcięcia
Zwiń
Zwiń cytaty
Zwiń dane wejściowe komórki
Zwiń dane wyjściowe komórki
Zwiń edytor
Zwiń foldery w eksploratorze
Zwiń grupę
Zwiń komórkę
Zwiń obszar bez zmian
Zwiń powiadomienie
Zwiń ramki stosu
Zwiń sekcję
Zwiń sekcję listy pokojów
Zwiń wszystkie elementy
Zwiń wszystkie komentarze
Zwiń wszystkie repozytoria
Zwiń wszystkie różnice
Zwiń wszystkie testy
Zwiń wszystko
Zwiń wątek odpowiedzi
Zwykły tekst
Złóż wszystkie regiony
Złóż wszystko
Ładowanie
Ładowanie szczegółów pokrycia
Łącznie
Ścieżka
Ścieżka bezwzględna
Ścieżka folderu
Ścieżka nawigacji
Ścieżka względna
Ślady usługi drukowania
Śledzenie stosu
Śledź kursor
Śledź link
Śledź zmiany
Śr
Średnia
Środa
Środek
Środowisko testowe
Środowisko testowe edytora
Źródło
Źródło języka Markdown
Źródło komórki kodu
Źródłowy URL
Żądający
Żądania uprawnień
Żądania w warstwie Premium
Żądanie danych wejściowych
Żądanie funkcji
Żądanie weryfikacji
Żądanie zostało anulowane
Żądanie ściągnięcia
`;
