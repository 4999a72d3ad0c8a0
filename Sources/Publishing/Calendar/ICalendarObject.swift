import CIcal
import Foundation
import Register
import Statements

/// A calendar, event or task of iCalendar; the only place that knows libical, which escapes text,
/// folds lines and tells dates from times.
@safe struct ICalendarObject: ~Copyable {
  enum Kind { case calendar, event, task }

  enum TextProperty {
    case product, version, name, displayName, uid, summary, description, location, category, contact
    case partOf
  }

  enum DayProperty { case begin, end, due }
  enum MomentProperty { case stamp, changed }

  private let component: OpaquePointer

  /// - Throws: `CalendarError.noMemory`.
  init(_ kind: Kind) throws(CalendarError) {
    let kind =
      switch kind {
      case .calendar: ICAL_VCALENDAR_COMPONENT
      case .event: ICAL_VEVENT_COMPONENT
      case .task: ICAL_VTODO_COMPONENT
      }
    guard let component = unsafe icalcomponent_new(kind) else {
      throw CalendarError(.noMemory, "There is no memory left for the calendar.")
    }
    unsafe self.component = component
  }

  deinit { unsafe icalcomponent_free(component) }

  /// Puts an event or task into the calendar, which then owns it.
  mutating func add(_ part: consuming ICalendarObject) {
    unsafe icalcomponent_add_component(component, part.release())
  }

  private consuming func release() -> OpaquePointer {
    let component = unsafe component
    discard self
    return unsafe component
  }

  mutating func add(_ property: TextProperty, _ words: String) {
    let words = Self.clean(words)
    switch property {
    case .product: unsafe add(icalproperty_new_prodid(words))
    case .version: unsafe add(icalproperty_new_version(words))
    case .name: unsafe add(icalproperty_new_name(words))
    case .displayName:
      // What calendar programs read, and have since before RFC 7986 gave them NAME.
      let property = unsafe icalproperty_new_x(words)
      unsafe icalproperty_set_x_name(property, "X-WR-CALNAME")
      unsafe add(property)
    case .uid: unsafe add(icalproperty_new_uid(words))
    case .summary: unsafe add(icalproperty_new_summary(words))
    case .description: unsafe add(icalproperty_new_description(words))
    case .location: unsafe add(icalproperty_new_location(words))
    case .category: unsafe add(icalproperty_new_categories(words))
    case .contact: unsafe add(icalproperty_new_contact(words))
    case .partOf: unsafe add(icalproperty_new_relatedto(words))
    }
  }

  mutating func add(_ property: DayProperty, _ day: CivilDay) {
    let day = unsafe Self.date(day)
    switch property {
    case .begin: unsafe add(icalproperty_new_dtstart(day))
    case .end: unsafe add(icalproperty_new_dtend(day))
    case .due: unsafe add(icalproperty_new_due(day))
    }
  }

  mutating func add(_ property: MomentProperty, _ moment: Moment) {
    let time = unsafe Self.time(moment)
    switch property {
    case .stamp: unsafe add(icalproperty_new_dtstamp(time))
    case .changed: unsafe add(icalproperty_new_lastmodified(time))
    }
  }

  /// Every so often from a day on; on the month's last day where a month is too short for it.
  mutating func add(_ cadence: Cadence, from day: CivilDay) {
    let rule: String
    switch (cadence.months, cadence.days) {
    case (0, let days): rule = "FREQ=DAILY;INTERVAL=\(days)"
    case (let months, 0) where day.day > 28:
      let days = (28...day.day).map(String.init).joined(separator: ",")
      rule = "FREQ=MONTHLY;INTERVAL=\(months);BYMONTHDAY=\(days);BYSETPOS=-1"
    case (let months, 0) where months % 12 == 0: rule = "FREQ=YEARLY;INTERVAL=\(months / 12)"
    case (let months, 0): rule = "FREQ=MONTHLY;INTERVAL=\(months)"
    // Months and days together have no rule; the next time alone is shown.
    default: return
    }
    unsafe add(icalproperty_new_rrule(icalrecurrencetype_from_string(rule)))
  }

  mutating func add(_ state: CalendarItem.EventState) {
    let status =
      switch state {
      case .tentative: ICAL_STATUS_TENTATIVE
      case .confirmed: ICAL_STATUS_CONFIRMED
      case .cancelled: ICAL_STATUS_CANCELLED
      }
    unsafe add(icalproperty_new_status(status))
  }

  mutating func add(_ state: CalendarItem.TaskState) {
    let status =
      switch state {
      case .needsAction: ICAL_STATUS_NEEDSACTION
      case .inProcess: ICAL_STATUS_INPROCESS
      case .cancelled: ICAL_STATUS_CANCELLED
      case .completed: ICAL_STATUS_COMPLETED
      }
    unsafe add(icalproperty_new_status(status))
    if case .completed(let day) = state {
      // COMPLETED must be a time in UTC (3.8.2.1).
      unsafe add(icalproperty_new_completed(Self.time(Moment(startOf: day))))
    }
  }

  mutating func add(percent: Int) {
    unsafe add(icalproperty_new_percentcomplete(Int32(percent)))
  }

  mutating func add(isBusy: Bool) {
    unsafe add(icalproperty_new_transp(isBusy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT))
  }

  mutating func add(_ visibility: Visibility) {
    let `class` =
      switch visibility {
      case .public: ICAL_CLASS_PUBLIC
      case .parties: ICAL_CLASS_CONFIDENTIAL
      case .internal: ICAL_CLASS_PRIVATE
      }
    unsafe add(icalproperty_new_class(`class`))
  }

  /// As it is written, with CRLF behind every line.
  var bytes: [UInt8] {
    guard let text = unsafe icalcomponent_as_ical_string_r(component) else { return [] }
    defer { unsafe free(text) }
    return unsafe Array(String(cString: text).utf8)
  }

  private mutating func add(_ property: OpaquePointer?) {
    guard let property = unsafe property else { return }
    unsafe icalcomponent_add_property(component, property)
  }

  private static func date(_ day: CivilDay) -> icaltimetype {
    var time = unsafe icaltimetype()
    unsafe time.year = Int32(day.year)
    unsafe time.month = Int32(day.month)
    unsafe time.day = Int32(day.day)
    unsafe time.is_date = 1
    return unsafe time
  }

  private static func time(_ moment: Moment) -> icaltimetype {
    let seconds = (moment.milliseconds - Moment(startOf: moment.day).milliseconds) / 1000
    var time = unsafe date(moment.day)
    unsafe time.is_date = 0
    unsafe time.hour = Int32(seconds / 3600)
    unsafe time.minute = Int32(seconds / 60 % 60)
    unsafe time.second = Int32(seconds % 60)
    unsafe time.zone = icaltimezone_get_utc_timezone()
    return unsafe time
  }

  /// Without control characters, which iCalendar has no escape for (3.3.11).
  private static func clean(_ words: String) -> String {
    var clean = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\r": clean.append("\n")
      case "\n" where isAfterReturn: break
      case "\n", "\t": clean.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || scalar.value == 0x7F
        clean.append(isControl ? " " : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(clean)
  }
}
